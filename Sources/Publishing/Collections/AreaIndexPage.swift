import Diagnostics
import Formats
import Reporting

/// One page per area: all its reports, the newest first.
enum AreaIndexPage: CollectionPageKind {
  static func pages(
    of context: CollectionContext, collector: inout DiagnosticCollector
  ) -> [Page] {
    var pages: [Page] = []
    for area in context.publication.areas.areas {
      let reports = context.summaries.filter { $0.address.area == area.slug.value }
      if reports.isEmpty { continue }
      pages.append(page(of: area, reports, context, collector: &collector))
    }
    return pages
  }

  private static func page(
    of area: Area, _ reports: [ReportSummary], _ context: CollectionContext,
    collector: inout DiagnosticCollector
  ) -> Page {
    let path = context.path(of: area)
    let rows = reports.reversed().map { summary in
      ComparisonTable.Row(
        label: summary.address.edition.description, figures: summary.figures,
        href: RelativePath.from(path, to: context.path(of: summary)))
    }
    var tables: [TemplateRecord] = []
    if let newest = reports.compactMap({ context.publication.edition($0.address.edition) }).last {
      tables = ComparisonTable.tables(
        rows, along: .editions, of: newest,
        scope: ParameterScope(edition: newest, strings: context.strings), context: context,
        collector: &collector)
    }
    let name = context.name(of: area)
    let content: TemplateRecord = [
      "force": .optional(
        area.forces[context.language] ?? area.forces[context.publication.site.defaultLanguage]),
      "nation": .optional(context.strings.nations[area.nation.value]),
      "reports": .records(
        rows.map { ["title": .text($0.label), "href": .text($0.href)] }),
      "tables": .records(tables),
    ]
    return Page(
      path: path, template: "pages/area",
      record: context.frame(path, title: context.strings.word(.areaReports, ["name": name])) {
        $0.path(of: area)
      }.merging(content))
  }
}
