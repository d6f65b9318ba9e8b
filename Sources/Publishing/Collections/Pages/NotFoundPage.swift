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
    let home = context.publishedURL(context.homePath)
    let stylesheet = context.assets.path(of: "site.css") ?? ""
    let content: TemplateRecord = [
      "stylesheet": .text(context.publishedURL(stylesheet)), "header-href": .text(home),
      "has-breadcrumbs": false,
      "accessibility-href": .text(
        context.publishedURL(context.folder + AccessibilityStatement.fileName)),
      "languages": .records(
        context.others.map { other in
          [
            "code": .text(other.language.description),
            "name": .text(other.strings.name),
            "href": .text(other.publishedURL(other.notFoundPath)),
          ]
        }),
      "home-href": .text(home),
      "a-z-href": .text(context.publishedURL(context.letterListPath)),
      "tables-href": .text(context.publishedURL(context.measureListPath)),
    ]
    return Page(
      path: path, template: "pages/not-found",
      record: context.frame(path, title: context.strings.word(.notFound)) { $0.notFoundPath }
        .merging(content))
  }
}
