import Diagnostics
import Formats
import Reporting

/// The list of all figures that are followed over areas and years.
enum MeasureListPage: CollectionPageKind {
  static func pages(
    of context: CollectionContext, collector: inout DiagnosticCollector
  ) -> [Page] {
    let path = context.measureListPath
    let tables = SeriesTable.all(context, collector: &collector)
    let content: TemplateRecord = [
      "tables": .records(
        tables.map { table in
          [
            "id": .text(table.key), "title": .text(table.title),
            "measures": .records(
              table.measures.map {
                context.link(
                  $0.label ?? context.strings.word(.number), from: path,
                  to: context.path(of: $0.cell))
              }),
          ]
        })
    ]
    return [
      Page(
        path: path, template: "pages/measures",
        record: context.frame(path, title: context.strings.word(.figuresOverYears)) {
          $0.measureListPath
        }.merging(content))
    ]
  }
}
