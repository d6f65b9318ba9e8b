import Diagnostics
import Formats
import Reporting

/// The list of all figures that are followed over areas and years.
enum MeasureListPage: CollectionPageKind {
  static func pages(of context: CollectionContext) -> [PagePlan] {
    let path = context.measureListPath
    return [PagePlan(path) { _ in page(path, context) }]
  }

  private static func page(_ path: String, _ context: CollectionContext) -> Page {
    let content: TemplateRecord = [
      "tables": .records(
        context.series.map { table in
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
    return Page(
      path: path, template: "pages/measures",
      record: context.frame(path, title: context.strings.word(.figuresOverYears)) {
        $0.measureListPath
      }.merging(content))
  }
}
