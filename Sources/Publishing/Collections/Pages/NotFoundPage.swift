import Diagnostics
import Formats
import Reporting

/// The page that a server shows where there is none. As it is shown under any address, all its
/// links are whole ones.
enum NotFoundPage: CollectionPageKind {
  static func pages(of context: CollectionContext) -> [PagePlan] {
    let path = context.notFoundPath
    return [PagePlan(path) { _ in page(path, context) }]
  }

  private static func page(_ path: String, _ context: CollectionContext) -> Page {
    let frame = context.frame(
      path, title: context.strings.word(.notFound), isShownAnywhere: true, pathIn: \.notFoundPath)
    let content: TemplateRecord = [
      "home-href": .text(context.publishedURL(context.homePath)),
      "a-z-href": .text(context.publishedURL(context.letterListPath)),
      "tables-href": .text(context.publishedURL(context.measureListPath)),
    ]
    return Page(path: path, template: "pages/not-found", record: frame.merging(content))
  }
}
