package import Diagnostics

/// Finds paragraphs that an empty line cuts in two.
enum ParagraphsWhole: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for page in text.pages {
      let runs = page.runs.span
      for index in runs.indices.dropFirst() {
        guard runs[index - 1].role == .paragraph, runs[index].role == .paragraph,
          runs[index - 1].pointsBehind == nil
        else { continue }
        let (first, second) = (page.runs[index - 1], page.runs[index])
        guard let last = first.scalars[first.trimmed].last, last == "," || TextWord.isPart(last),
          let next = second.scalars[second.trimmed].first, next.properties.isLowercase
        else { continue }
        let gap = page.file.range(first.place.upper, second.place.lower)
        let isPlain = gap.text.allSatisfy(\.isWhitespace)
        collector.report(
          .narrativeCutParagraph, "Paragraph ends in the middle of a sentence",
          at: first.place(ofWords: max(0, first.words.count - 1)..<first.words.count),
          notes: [Diagnostic.Note("The sentence seems to go on here", at: start(of: second))],
          fixes: isPlain
            ? [Diagnostic.Fix("Join the two paragraphs", replacing: gap, with: " ")] : [])
      }
    }
  }

  private static func start(of run: TextRun) -> SourceRange {
    run.words.isEmpty ? run.place : run.place(ofWords: 0..<1)
  }
}

extension DiagnosticKind {
  package static let narrativeCutParagraph = DiagnosticKind(
    "narrative.cut-paragraph", .warning, title: "A sentence stands in one paragraph",
    explanation: """
      The paragraph ends without a full stop and the next begins with a small letter. Text \
      copied from a page of paper is often cut where that page ended.
      """,
    remedy: "Delete the empty line, or end the sentence.")
}
