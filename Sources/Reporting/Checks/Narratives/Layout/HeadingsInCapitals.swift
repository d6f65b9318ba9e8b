package import Diagnostics

/// Notes headings in capitals.
enum HeadingsInCapitals: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    text.runs.forEach(where: \.isTitle) { run in
      guard run.isInCapitals else { return }
      collector.report(
        .narrativeCapitals, "Heading '\(run.text(run.trimmed))' is in capitals", at: run.place)
    }
  }
}

extension DiagnosticKind {
  package static let narrativeCapitals = DiagnosticKind(
    "narrative.capitals", .note, title: "Headings are written in small letters",
    explanation: """
      Words in capitals have no outline and are slow to read; some screen readers spell them \
      letter by letter.
      """,
    remedy: "Write a capital at the beginning and in names only.")
}
