package import Diagnostics

/// Says which of an area's own texts are missing in a language in which the area publishes: the
/// page then shows another language, which is lawful only for a while.
enum TextsTranslated: ReportCheck {
  static func check(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    let texts = [report.introduction] + (report.before + report.after).map(\.texts)
    for language in report.languages {
      for text in texts where text[language] == nil {
        guard let original = text.min(by: { $0.key < $1.key })?.value else { continue }
        collector.report(
          .pageUntranslated, "Page '\(original.slug)' is not there in language '\(language)'",
          at: original.file.startRange)
      }
    }
  }
}

extension DiagnosticKind {
  package static let pageUntranslated = DiagnosticKind(
    "language.page-untranslated", .warning,
    title: "An area's pages are there in every language in which it publishes",
    explanation: """
      Where a page is missing, readers of that language get it in another one, with a sentence \
      that says so.
      """,
    remedy: "Add the file with the language's code before '.md', as in 01-our-work.cy.md.")
}
