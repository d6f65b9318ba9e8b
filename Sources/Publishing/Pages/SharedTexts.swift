import Diagnostics
import Formats
import Reporting

/// Texts of a report that several of its pages show, in the words of one language, made once.
struct SharedTexts: Sendable {
  /// The report's title with the area's name.
  let title: String
  /// The key facts in plain sentences.
  let keyFacts: [String]
  /// The blocks of the commentary, if a page shows them.
  let commentary: CommentaryContent?
  /// The list of the report's pages as a page shows it that is none of them.
  let contents: [TemplateRecord]

  /// `tables` is what all reports of the edition have in common, in the language.
  init(
    _ context: ReportContext, _ tables: EditionTables, collector: inout DiagnosticCollector
  ) {
    title = context.title(collector: &collector)
    keyFacts = KeyFactList.sentences(context, tables.keyFacts, collector: &collector)
    var commentary: CommentaryContent?
    for section in context.sections {
      guard case .commentary(let text) = section.content else { continue }
      commentary =
        tables.commentary ?? CommentaryContent(text, context, collector: &collector)
    }
    self.commentary = commentary
    contents = context.contents()
  }
}
