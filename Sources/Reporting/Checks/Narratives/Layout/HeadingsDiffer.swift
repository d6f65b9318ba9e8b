package import Diagnostics

/// Finds headings that stand twice on a page.
enum HeadingsDiffer: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for page in text.pages {
      var hashes = HashIndex()
      /// The first heading with each hash.
      var firsts: [Int] = []
      let runs = page.runs.span
      for index in runs.indices where runs[index].outline.isTitle {
        let hash = runs[index].joinedHash
        guard hash != TextWord.emptyHash else { continue }
        let number = hashes.number(adding: hash)
        if number == firsts.count {
          firsts.append(index)
        } else {
          let run = page.runs[index]
          collector.report(
            .narrativeHeadingRepeats, "Heading '\(run.text(run.trimmed))' stands twice",
            at: run.place,
            notes: [Diagnostic.Note("It stands here first", at: page.runs[firsts[number]].place)])
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
