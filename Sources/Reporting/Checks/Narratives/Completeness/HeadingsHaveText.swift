package import Diagnostics

/// Finds headings with nothing under them.
enum HeadingsHaveText: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for page in text.pages {
      let runs = page.runs.span
      for index in runs.indices {
        guard case .heading(let level) = runs[index].role else { continue }
        if index + 1 < runs.count {
          guard case .heading(let next) = runs[index + 1].role, next <= level else { continue }
        }
        let run = page.runs[index]
        collector.report(
          .narrativeSectionEmpty, "Heading '\(run.text(run.trimmed))' has nothing under it",
          at: run.place)
      }
    }
  }
}

extension DiagnosticKind {
  package static let narrativeSectionEmpty = DiagnosticKind(
    "narrative.section-empty", title: "Every heading has text under it",
    explanation: """
      A heading promises a text. Without one, readers look for something that is not there, and \
      perhaps the text was lost.
      """,
    remedy: "Write the text, or delete the heading.")
}
