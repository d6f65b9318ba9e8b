import Diagnostics
import Formats
import Reporting

/// One page per edition: all its reports side by side.
enum EditionIndexPage: CollectionPageKind {
  static func pages(
    of context: CollectionContext, collector: inout DiagnosticCollector
  ) -> [Page] {
    var pages: [Page] = []
    for edition in context.editions {
      pages.append(page(of: edition, context, collector: &collector))
    }
    return pages
  }

  private static func page(
    of edition: Edition, _ context: CollectionContext, collector: inout DiagnosticCollector
  ) -> Page {
    let path = context.path(of: edition.id)
    let scope = ParameterScope(edition: edition, strings: context.strings)
    let title =
      edition.title[context.language].map { scope.resolve($0, collector: &collector) }
      ?? edition.id.description
    let reports = context.summaries.filter { $0.address.edition == edition.id }
    let rows = reports.map { summary in
      ComparisonTable.Row(
        label: context.name(in: summary), figures: summary.figures,
        href: RelativePath.from(path, to: context.path(of: summary)))
    }
    let present = Set(reports.map(\.address.area))
    let missing = context.publication.areas.areas.filter {
      $0.exists(in: edition.id) && !present.contains($0.slug.value)
    }
    let content: TemplateRecord = [
      "tables": .records(
        ComparisonTable.tables(
          rows, along: .areas, of: edition, scope: scope, context: context, collector: &collector)),
      "has-missing": .flag(!missing.isEmpty),
      "missing": .texts(missing.map { context.name(of: $0) }),
    ]
    return Page(
      path: path, template: "pages/edition",
      record: context.frame(path, title: title) { $0.path(of: edition.id) }
        .merging(content))
  }
}
