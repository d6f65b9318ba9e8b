package import Diagnostics

/// Finds terms that are no longer used.
enum RetiredTerms: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    let terms = text.words.retiredTerms
    for run in text.runs(terms.mark) {
      for match in terms.matches(in: run) {
        let term = text.words.retired[match.phrase]
        if let since = term.since, text.edition.id < since { continue }
        let place = run.place(ofWords: match.words)
        collector.report(
          .narrativeRetiredTerm,
          "Term '\(run.text(ofWords: match.words))' is no longer used"
            + "; write '\(term.replacement.value)'", at: place,
          notes: [Diagnostic.Note("The word list says so here", at: term.replacement.range)],
          fixes: [.write(term.replacement.value, at: place)])
      }
    }
  }
}

extension DiagnosticKind {
  package static let narrativeRetiredTerm = DiagnosticKind(
    "narrative.retired-term", .warning, title: "Texts use the terms of today",
    explanation: """
      Names of bodies and terms of law change. A report that mixes old and new ones makes \
      readers look for a difference that is not there.
      """,
    remedy: "Use the new term. In a sentence about the past, say 'then called'.")
}
