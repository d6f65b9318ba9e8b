package import Diagnostics

/// Finds short paragraphs in bold type that stand where a heading belongs.
enum BoldHeadings: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for page in text.pages {
      let runs = page.runs.span
      for index in runs.indices where runs[index].isStrong && runs[index].role == .paragraph {
        let run = page.runs[index]
        guard run.words.count <= longest,
          let last = run.scalars[run.trimmed].last, last != ".", index + 1 < page.runs.count,
          !page.runs[index + 1].isHeading
        else { continue }
        collector.report(
          .narrativeBoldHeading, "'\(run.text(run.trimmed))' is bold text in place of a heading",
          at: run.place)
      }
    }
  }

  /// In words; longer paragraphs are emphasized text.
  private static let longest = 12
}

extension DiagnosticKind {
  package static let narrativeBoldHeading = DiagnosticKind(
    "narrative.bold-heading", .warning, title: "Headings are marked as headings",
    explanation: """
      Bold text looks like a heading but is none: screen readers and the contents list do not \
      find it.
      """,
    remedy: "Delete the asterisks and begin the line with '## ' or '### '.")
}
