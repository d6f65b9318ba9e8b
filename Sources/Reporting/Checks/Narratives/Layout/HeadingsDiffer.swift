package import Diagnostics

/// Finds headings that stand twice on a page.
enum HeadingsDiffer: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for page in text.pages {
      var seen: [UInt64: SourceRange] = [:]
      for run in page.runs where run.isHeading || run.role == .title {
        let key = run.joinedHash
        guard key != TextWord.emptyHash else { continue }
        if let first = seen[key] {
          collector.report(
            .narrativeHeadingRepeats, "Heading '\(run.text(run.trimmed))' stands twice",
            at: run.place, notes: [Diagnostic.Note("It stands here first", at: first)])
        } else {
          seen[key] = run.place
        }
      }
    }
  }
}

extension DiagnosticKind {
  package static let narrativeHeadingRepeats = DiagnosticKind(
    "narrative.heading-repeats", .warning, title: "Each heading of a page stands once",
    explanation: """
      In a list of headings, readers cannot tell two equal ones apart. The title of the page \
      counts as well: it already stands at the top.
      """,
    remedy: "Choose another heading, or delete one of the two.")
}
