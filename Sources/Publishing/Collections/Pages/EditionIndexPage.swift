import Diagnostics
import Formats
import Reporting

/// One page per edition: all its reports side by side in the order of the areas' names, and the
/// sums of each nation and of all.
enum EditionIndexPage: CollectionPageKind {
  static func pages(of context: CollectionContext) -> [PagePlan] {
    let series = Set(context.series.map(\.key))
    return context.editions.enumerated().map { index, edition in
      PagePlan(context.path(of: edition.id)) { collector in
        var page = page(of: edition, series, context, collector: &collector)
        page.record = page.record.merging([
          "previous": link(to: index + 1, from: edition, context),
          "next": link(to: index - 1, from: edition, context),
        ])
        return page
      }
    }
  }

  private static func page(
    of edition: Edition, _ series: Set<String>, _ context: CollectionContext,
    collector: inout DiagnosticCollector
  ) -> Page {
    let path = context.path(of: edition.id)
    let scope = ParameterScope(edition: edition, strings: context.strings)
    let title =
      edition.title[context.language].map { scope.resolve($0, collector: &collector) }
      ?? edition.id.description
    let rows = reportRows(edition, path, context) + sumRows(edition, context)
    var used: Set<Shorthand> = []
    var tables: [TemplateRecord] = []
    for definition in edition.tableSet.tables {
      guard let text = definition.caption[context.language] else { continue }
      let caption = scope.resolve(text, collector: &collector)
      let result = ComparisonTable(
        definition: definition, caption: caption, heading: context.strings.word(.area),
        strings: context.strings, scope: scope
      ).markup(rows)
      used.formUnion(result.used)
      let key = definition.key.value
      let list = RelativePath.from(path, to: context.measureListPath)
      tables.append([
        "caption": .text(caption), "href": .text("#\(key)"), "table": .markup(result.markup),
        "series-href": series.contains(key) ? .text("\(list)#\(key)") : .flag(false),
      ])
    }
    return Page(
      path: path, template: "pages/edition",
      record: context.frame(path, title: title) { $0.path(of: edition.id) }
        .merging(coverage(edition, context))
        .merging(["tables": .records(tables)])
        .merging(SymbolList.record(used, context.strings)))
  }

  /// How many areas are there, and which are not.
  private static func coverage(
    _ edition: Edition, _ context: CollectionContext
  ) -> TemplateRecord {
    let present = context.areas.count { context.report(of: $0, edition.id) != nil }
    let missing = context.areas.filter {
      $0.exists(in: edition.id) && context.report(of: $0, edition.id) == nil
    }
    let strings = context.strings
    return [
      "coverage": .text(
        strings.word(
          .areasWithReport,
          ["n": strings.format(present), "all": strings.format(present + missing.count)])),
      "has-missing": .flag(!missing.isEmpty),
      "missing": .texts(missing.map(context.name)),
    ]
  }

  private static func reportRows(
    _ edition: Edition, _ path: String, _ context: CollectionContext
  ) -> [ComparisonTable.Row] {
    context.areas.compactMap { area in
      guard let summary = context.report(of: area, edition.id) else { return nil }
      return ComparisonTable.Row(
        summary, label: context.name(of: area),
        href: RelativePath.from(path, to: context.path(of: summary)))
    }
  }

  private static func sumRows(
    _ edition: Edition, _ context: CollectionContext
  ) -> [ComparisonTable.Row] {
    context.areaGroups.filter { $0.expected(for: edition.id) > 0 }.map { group in
      let reports = group.reports(for: edition.id)
      let sum = GroupSum(
        reports: reports, edition: edition, populations: context.publication.populations)
      let label = context.strings.word(
        .areasIncluded,
        [
          "name": group.name, "n": context.strings.format(reports.count),
          "all": context.strings.format(group.expected(for: edition.id)),
        ])
      let header = ComparisonTable.RowHeader(label: label, href: nil, isSum: true)
      return ComparisonTable.Row(header: header) { cell, definition in
        sum.value(of: cell, in: definition)
      }
    }
  }

  private static func link(
    to index: Int, from edition: Edition, _ context: CollectionContext
  ) -> TemplateValue {
    let editions = context.editions
    guard editions.indices.contains(index) else { return false }
    let other = editions[index].id
    return .record(
      context.link(
        other.description, from: context.path(of: edition.id), to: context.path(of: other)))
  }
}
