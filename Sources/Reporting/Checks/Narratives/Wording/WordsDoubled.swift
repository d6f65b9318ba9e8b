package import Diagnostics

/// Notes words that stand twice in a row.
enum WordsDoubled: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    guard text.words.file != nil else { return }
    let allowed = text.words[.mayRepeat].keys
    for run in text.runs(with: .doubledWord) where run.role != .verbatim && run.role != .cell {
      let words = run.words
      for index in words.indices.dropFirst() where words[index - 1].hash == words[index].hash {
        let (left, right) = (words[index - 1], words[index])
        guard left.form == .word, right.form == .word, !allowed.contains(run.key(of: left)),
          run.gap(before: index).allSatisfy(TextRun.isBlank)
        else { continue }
        let place = run.place(ofWords: (index - 1)..<(index + 1))
        collector.report(
          .narrativeDoubledWord, "'\(run.text(right.range))' stands twice in a row", at: place,
          fixes: [.write(run.text(left.range), at: place)])
      }
    }
  }
}

extension DiagnosticKind {
  package static let narrativeDoubledWord = DiagnosticKind(
    "narrative.doubled-word", .note, title: "No word stands twice in a row",
    explanation: "The eye passes over a doubled word, but a screen reader reads it out.",
    remedy: "Delete one of the two.")
}
