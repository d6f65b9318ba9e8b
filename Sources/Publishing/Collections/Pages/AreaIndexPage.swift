import Diagnostics
import Formats
import Reporting

/// One page per area: all its reports, the newest first.
enum AreaIndexPage: CollectionPageKind {
  static func pages(of context: CollectionContext) -> [PagePlan] {
    context.areas.compactMap { area in
      let reports = context.reports(of: area)
      guard !reports.isEmpty else { return nil }
      return PagePlan(context.path(of: area)) { _ in page(of: area, reports, context) }
    }
  }

  private static func page(
    of area: Area, _ reports: [ReportSummary], _ context: CollectionContext
  ) -> Page {
    let path = context.path(of: area)
    let rows = reports.map { summary in
      ComparisonTable.Row(
        summary, label: summary.address.edition.description,
        href: RelativePath.from(path, to: context.path(of: summary)))
    }
    var used: Set<Shorthand> = []
    let records = context.series.filter { table in
      reports.contains { $0.figures.table(table.key) != nil }
    }.map { table in
      record(of: table, rows, from: path, context, used: &used)
    }
    let title = context.strings.word(.areaReports, ["name": context.name(of: area)])
    return Page(
      path: path, template: "pages/area",
      record: context.frame(path, title: title) { $0.path(of: area) }
        .merging(content(area, reports, path, context))
        .merging(["tables": .records(records)])
        .merging(SymbolList.record(used, context.strings)))
  }

  private static func content(
    _ area: Area, _ reports: [ReportSummary], _ path: String, _ context: CollectionContext
  ) -> TemplateRecord {
    let strings = context.strings
    let present = Set(reports.map(\.address.edition))
    let missing = context.editions.map(\.id).filter {
      area.exists(in: $0) && !present.contains($0)
    }
    return [
      "force": .optional(
        area.forces[context.language] ?? area.forces[context.publication.site.defaultLanguage]),
      "region": .optional(area.region.flatMap { strings.regions[$0.value] }),
      "nation": .optional(strings.nations[area.nation.value]),
      "aliases": .optional(
        area.aliases.isEmpty
          ? nil
          : strings.word(.alsoKnownAs, ["names": area.aliases.joined(separator: "; ")])),
      "reports": .records(
        reports.map {
          context.link($0.address.edition.description, from: path, to: context.path(of: $0))
        }),
      "has-missing": .flag(!missing.isEmpty),
      "missing": .texts(missing.map(\.description)),
    ]
  }

  private static func record(
    of table: SeriesTable, _ rows: [ComparisonTable.Row], from path: String,
    _ context: CollectionContext, used: inout Set<Shorthand>
  ) -> TemplateRecord {
    let result = ComparisonTable(
      definition: table.definition, caption: table.title, heading: context.strings.word(.edition),
      strings: context.strings, scope: table.scope
    ).markup(rows)
    used.formUnion(result.used)
    return [
      "caption": .text(table.title), "href": .text("#\(table.key)"),
      "table": .markup(result.markup),
      "series-href": .text(
        RelativePath.from(path, to: context.measureListPath) + "#\(table.key)"),
    ]
  }
}
