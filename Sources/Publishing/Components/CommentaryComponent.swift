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
    let links = tableLinks(collector: &collector)
    var blocks: [TemplateRecord] = []
    for (index, block) in text.blocks.enumerated() {
      let title = body.plainText(block.heading.content, collector: &collector)
      let letter = Edition.letter(at: index)
      let anchor = presentation.anchor(block.heading.id, in: "commentary")
      let tables = links.filter { $0.keys.contains(block.heading.id) }.map(\.record)
      blocks.append([
        "heading": .markup(heading("(\(letter)) \(title)", id: anchor, of: block)),
        "letter": .text(letter),
        "title": .text(title),
        "title-lang": .optional(foreignLanguage),
        "href": .text("#\(anchor)"),
        "body": .markup(
          body.markup(of: text.forms[index], isAnnounced: true, collector: &collector)),
        "has-tables": .flag(!tables.isEmpty),
        "tables": .records(tables),
      ])
    }
    return ["preamble": .markup(preamble), "blocks": .records(blocks)]
  }

  /// The language of the text where it is not the page's.
  private var foreignLanguage: String? {
    text.narrative.language == context.language ? nil : text.narrative.language.description
  }

  private func heading(_ title: String, id: String, of block: MarkdownSection) -> Markup {
    var writer = HTMLWriter()
    writer.mark(block.heading.range)
    let level = 2 + presentation.headingShift
    var attributes: [HTMLAttribute] = [
      .class(level == 2 ? "govuk-heading-l" : "govuk-heading-m"), .id(id),
    ]
    if let foreignLanguage { attributes.append(.lang(foreignLanguage)) }
    writer.open("h\(level)", attributes)
    writer.text(title)
    writer.close("h\(level)")
    return writer.finish()
  }

  /// The links to the tables that blocks explain, with the keys of these blocks.
  private func tableLinks(
    collector: inout DiagnosticCollector
  ) -> [(keys: [String], record: TemplateRecord)] {
    var links: [(keys: [String], record: TemplateRecord)] = []
    for table in context.report.edition.tableSet.tables where !table.explainedBy.isEmpty {
      let caption = context.caption(of: table, collector: &collector)
      let record: TemplateRecord = [
        "caption": .text(caption),
        "href": .text(presentation.link(to: "statistics", anchor: table.key.value)),
      ]
      links.append((table.explainedBy.map(\.value), record))
    }
    return links
  }
}
