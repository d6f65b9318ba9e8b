import Diagnostics
package import Formats
package import Reporting

/// The fields that every page has: language, titles, style sheet, words, footer.
package struct PageFrame {
  /// The page's path inside its site or inside the publication, from which its links lead.
  package let path: String
  package let title: String
  package let language: LanguageCode
  package let plan: FramePlan
  package let assets: AssetCatalog
  /// A sentence above the page's content, such as that it is a draft.
  package let notice: String?
  /// The name in the header and the path of the page it leads to.
  package let header: (name: String, path: String)
  package let breadcrumbs: [(title: String, path: String)]
  /// The paths of this page in the site's other languages.
  package let languages: [(language: LanguageCode, path: String)]
  /// Turns a path into the address that leads to it, if that is not to be a relative one.
  package var address: (@Sendable (String) -> String)?

  package var record: TemplateRecord {
    let pageTitle = title == header.name ? title : "\(title) - \(header.name)"
    let accessibility = plan.folder(of: language) + AccessibilityStatement.fileName
    return TemplateRecord(
      [
        ("page-title", .text(pageTitle)),
        ("title", .text(title)),
        ("title-lang", false),
        ("header-name", .text(header.name)),
        ("header-href", .text(href(header.path))),
        ("stylesheet", .text(href(assets.path(of: "site.css") ?? ""))),
        ("accessibility-href", .text(href(accessibility))),
        ("notice", .optional(notice)),
        ("has-breadcrumbs", .flag(!breadcrumbs.isEmpty)),
        (
          "breadcrumbs",
          .records(
            breadcrumbs.map { ["title": .text($0.title), "href": .text(href($0.path))] })
        ),
        ("has-languages", .flag(!languages.isEmpty)),
        (
          "languages",
          .records(
            languages.map { link in
              [
                "code": .text(link.language.description),
                "name": .text(plan.name(of: link.language)), "href": .text(href(link.path)),
              ]
            })
        ),
      ], over: plan.fields(language))
  }

  private func href(_ target: String) -> String {
    address.map { $0(target) } ?? RelativePath.from(path, to: target)
  }
}
