package import Diagnostics

/// Finds paragraphs that were taken over from a standard text, also with small changes.
enum StandardTextPasted: NarrativeCheck {
  /// The part of the shorter text that the other one must contain.
  static let threshold = 0.6

  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    text.runs.forEach(where: { $0.role == .paragraph || $0.role == .point }) { run in
      guard text.standard.mayHoldPart(of: run), let shingles = Shingles(run),
        let found = text.standard.closest(
          to: shingles, threshold: threshold, edition: text.edition.id)
      else { return }
      let passage = found.passage
      collector.report(
        .standardTextPasted,
        "Paragraph repeats the standard text '\(passage.name)' of edition '\(passage.edition)'",
        at: run.place, notes: [Diagnostic.Note("The standard text is here", at: passage.place)])
    }
  }
}

extension DiagnosticKind {
  package static let standardTextPasted = DiagnosticKind(
    "narrative.standard-text", .warning, title: "Standard text is not copied into a report",
    explanation: """
      Every report has the standard text of its edition in any case. A copy says everything \
      twice, and stays as it is when the standard text changes.
      """,
    remedy: "Delete the paragraph, or link to the page that has it.")
}
