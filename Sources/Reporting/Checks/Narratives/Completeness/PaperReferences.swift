package import Diagnostics

/// Finds references to pages of paper.
enum PaperReferences: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    let references = text.words[.paperReference]
    for run in text.runs(references.mark) {
      for match in references.matches(in: run) {
        collector.report(
          .narrativePaperReference,
          "'\(run.text(ofWords: match.words))' means a page of paper",
          at: run.place(ofWords: match.words))
      }
    }
  }
}

extension DiagnosticKind {
  package static let narrativePaperReference = DiagnosticKind(
    "narrative.paper-reference", .warning, title: "References lead to pages of the site",
    explanation: "A site has no page numbers and no back of a sheet, so readers cannot follow.",
    remedy: "Name the page or the table and make a link of it, as in [text](statistics.html).")
}
