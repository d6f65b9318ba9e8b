package import Diagnostics

/// Finds words that were left over from a template. A draft may still hold them.
enum PlaceholdersFilled: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    let headings = text.words[.placeholderHeading]
    let isDraft = text.report?.settings.status == .draft
    let lists: [(PhraseList, Severity)] = [
      (text.words[.placeholder], isDraft ? .warning : .error),
      (text.words[.placeholderPerhaps], .warning),
    ]
    let marks = lists[0].0.mark.union(lists[1].0.mark)
    text.runs.forEach(where: { $0.isTitle || !$0.marks.isDisjoint(with: marks) }) { run in
      for (list, severity) in lists where run.marks.contains(list.mark) {
        for match in list.matches(in: run) {
          report(run.text(ofWords: match.words), run.place(ofWords: match.words), severity)
        }
      }
      guard run.outline.isTitle, headings.mayHoldWhole(run) else { return }
      let whole = run.text(run.trimmed)
      if headings.keys.contains(whole.lowercased()) { report(whole, run.place, .warning) }
    }

    func report(_ words: String, _ place: SourceRange, _ severity: Severity) {
      collector.report(
        Diagnostic(
          .narrativePlaceholder, "'\(words)' looks left over from a template", at: place,
          severity: severity))
    }
  }
}

extension DiagnosticKind {
  package static let narrativePlaceholder = DiagnosticKind(
    "narrative.placeholder", title: "No words are left over from a template",
    explanation: """
      Words such as these mark a place where something was still to be written. Readers take \
      them for carelessness, and what should stand there is missing.
      """,
    remedy: "Write what belongs here, or delete the words.")
}
