package import Diagnostics

/// Finds words about proceedings that are not over.
enum LiveProceedings: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    let proceedings = text.words[.proceedings]
    for run in text.runs(proceedings.mark) {
      for match in proceedings.matches(in: run) {
        collector.report(
          .privacyProceedings,
          "'\(run.text(ofWords: match.words))' tells of proceedings that may not be over",
          at: run.place(ofWords: match.words))
      }
    }
  }
}

extension DiagnosticKind {
  package static let privacyProceedings = DiagnosticKind(
    "privacy.proceedings", .warning, title: "Texts say nothing about proceedings that are not over",
    explanation: """
      A report on proceedings that are still going on can harm a fair trial and can be contempt \
      of court.
      """,
    remedy: """
      Leave it out, or write it when the proceedings are over. Ask your legal adviser if in \
      doubt.
      """)
}
