import Formats
import Reporting

/// A block of a commentary with the tables that it explains.
struct CommentaryBlock {
  private let heading: MarkdownHeading
  private let letter: String
  private let title: String
  /// The language of the title where it is not the page's.
  private let language: String?
  private let tables: [(key: String, caption: String)]

  init(
    _ heading: MarkdownHeading, letter: String, title: String, language: LanguageCode?,
    tables: [(key: String, caption: String)]
  ) {
    self.heading = heading
    self.letter = letter
    self.title = title
    self.language = language?.description
    self.tables = tables
  }

  /// Everything but the text.
  func fields(_ presentation: Presentation) -> TemplateFields {
    let anchor = presentation.anchor(heading.id, in: "commentary")
    return TemplateFields([
      ("heading", .markup(markup(id: anchor, presentation))),
      ("letter", .text(letter)),
      ("title", .text(title)),
      ("title-lang", .optional(language)),
      ("href", .text("#\(anchor)")),
      ("has-tables", .flag(!tables.isEmpty)),
      ("tables", .records(tables.map { link(toTable: $0.key, $0.caption, presentation) })),
    ])
  }

  private func markup(id: String, _ presentation: Presentation) -> Markup {
    var writer = HTMLWriter()
    writer.mark(heading.range)
    let element = presentation == .pages ? Self.pageHeading : Self.innerHeading
    if let language {
      writer.open(element, .id(id), .lang(language))
    } else {
      writer.open(element, .id(id))
    }
    writer.text("(")
    writer.text(letter)
    writer.text(") ")
    writer.text(title)
    writer.close(element)
    return writer.finish()
  }

  private static let pageHeading = HTMLElement("h2", .class("govuk-heading-l"))
  private static let innerHeading = HTMLElement("h3", .class("govuk-heading-m"))

  private func link(
    toTable key: String, _ caption: String, _ presentation: Presentation
  ) -> TemplateRecord {
    [
      "caption": .text(caption),
      "href": .text(presentation.link(to: "statistics", anchor: key)),
    ]
  }
}
