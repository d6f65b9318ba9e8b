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
    for (index, fields) in content.blocks(presentation).enumerated() {
      let body = body.markup(of: text.forms[index], isAnnounced: true, collector: &collector)
      blocks.append(TemplateRecord([("body", .markup(body))], over: fields))
    }
    return ["preamble": .markup(preamble), "blocks": .records(blocks)]
  }
}
