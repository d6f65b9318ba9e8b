package import Diagnostics

/// Compares the number of points that a text announces with the list behind it.
enum CountsMatchLists: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    let countable = text.words[.countable].keys
    let numbers = text.words[.numbers]
    text.runs.forEach(where: { $0.pointsBehind != nil }) { run in
      guard let points = run.pointsBehind, let last = run.words.indices.last else { return }
      let announces = run.isHeading || run.scalars[run.trimmed].last == ":"
      let found = run.sentence(around: last).compactMap { index -> (word: Int, count: Int)? in
        guard let number = number(run.words[index], numbers, run),
          isCounted(index, countable, run, mayBeLoose: announces)
        else { return nil }
        return (index, number)
      }
      guard let only = found.first, found.count == 1, only.count != points else { return }
      let place = run.place(ofWords: only.word..<(only.word + 1))
      collector.report(
        .narrativeCount,
        "'\(run.text(ofWords: only.word..<(only.word + 1)))' is announced, but the list has "
          + "\(points)", at: place, fixes: [.write(String(points), at: place)])
    }
  }

  /// A number in digits or as a word; large ones count something else than the points of a list.
  private static func number(_ word: TextWord, _ names: PhraseList, _ run: TextRun) -> Int? {
    var number = run.number(of: word)
    if number == nil, word.marks.contains(names.mark) {
      let key = run.key(of: word)
      number = names.phrases.firstIndex { $0.value.lowercased() == key }.map { $0 + 1 }
    }
    return number.flatMap { (2...50).contains($0) ? $0 : nil }
  }

  /// Whether a thing that can be counted stands directly behind the number, or one word further.
  /// Without an announcement only a form such as `3-point` counts.
  private static func isCounted(
    _ index: Int, _ countable: Set<String>, _ run: TextRun, mayBeLoose: Bool
  ) -> Bool {
    guard index + 1 < run.words.count else { return false }
    let gap = run.gap(before: index + 1)
    guard mayBeLoose || gap.elementsEqual(["-"]) else { return false }
    if gap.count == 1, countable.contains(run.key(of: run.words[index + 1])) { return true }
    return index + 2 < run.words.count && countable.contains(run.key(of: run.words[index + 2]))
      && gap.count == 1 && run.gap(before: index + 2).count == 1
  }
}

extension DiagnosticKind {
  package static let narrativeCount = DiagnosticKind(
    "narrative.count", .warning, title: "A list has as many points as the text announces",
    explanation: "Of two numbers that differ one is wrong: a point is missing, or one was added.",
    remedy: "Count the points and correct the number or the list.")
}
