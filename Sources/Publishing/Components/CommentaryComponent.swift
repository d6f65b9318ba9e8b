package import Diagnostics
package import Formats
package import Reporting

/// The standard commentary in lettered blocks, each with links back to the tables it explains.
package struct CommentaryComponent {
  private let context: ReportContext
  private let presentation: Presentation
  private let text: KeyedText

  package init(_ text: KeyedText, _ context: ReportContext, _ presentation: Presentation) {
    self.text = text
    self.context = context
    self.presentation = presentation
  }

  package func record(collector: inout DiagnosticCollector) -> TemplateRecord {
    let body = NarrativeBody(of: text.narrative, context, presentation, section: "commentary")
    let preamble = body.markup(of: text.preambleForm, collector: &collector)
    let content =
      context.shared?.commentary ?? CommentaryContent(text, context, collector: &collector)
    var blocks: [TemplateRecord] = []
    for (index, block) in content.blocks.enumerated() {
      let section = text.blocks[index]
      let anchor = presentation.anchor(section.heading.id, in: "commentary")
      blocks.append([
        "heading": .markup(heading(block, id: anchor, of: section)),
        "letter": .text(block.letter),
        "title": .text(block.title),
        "title-lang": .optional(foreignLanguage),
        "href": .text("#\(anchor)"),
        "body": .markup(
          body.markup(of: text.forms[index], isAnnounced: true, collector: &collector)),
        "has-tables": .flag(!block.tables.isEmpty),
        "tables": .records(block.tables.map { link(toTable: $0.key, caption: $0.caption) }),
      ])
    }
    return ["preamble": .markup(preamble), "blocks": .records(blocks)]
  }

  /// The language of the text where it is not the page's.
  private var foreignLanguage: String? {
    text.narrative.language == context.language ? nil : text.narrative.language.description
  }

  private func heading(
    _ block: CommentaryContent.Block, id: String, of section: MarkdownSection
  ) -> Markup {
    var writer = HTMLWriter()
    writer.mark(section.heading.range)
    let element = presentation == .pages ? Self.pageHeading : Self.innerHeading
    if let foreignLanguage {
      writer.open(element, .id(id), .lang(foreignLanguage))
    } else {
      writer.open(element, .id(id))
    }
    writer.text("(")
    writer.text(block.letter)
    writer.text(") ")
    writer.text(block.title)
    writer.close(element)
    return writer.finish()
  }

  private static let pageHeading = HTMLElement("h2", .class("govuk-heading-l"))
  private static let innerHeading = HTMLElement("h3", .class("govuk-heading-m"))

  private func link(toTable key: String, caption: String) -> TemplateRecord {
    [
      "caption": .text(caption),
      "href": .text(presentation.link(to: "statistics", anchor: key)),
    ]
  }
}
