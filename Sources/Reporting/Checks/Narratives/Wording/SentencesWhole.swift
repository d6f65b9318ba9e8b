package import Diagnostics

/// Finds places where a word or a parameter was taken out of a sentence.
enum SentencesWhole: NarrativeCheck {
  /// What a gap in a text leaves.
  private static let suspicious: TextTraits = [.doubledBlank, .blankBeforeMark]

  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    guard !text.traits.isDisjoint(with: suspicious) else { return }
    text.runs.forEach(where: { $0.role != .verbatim && $0.role != .cell }) { run in
      check(run, text.words, isData: false, collector: &collector)
    }
  }

  /// In data a blank too many is enough; in running text people type two of them behind a sentence.
  static func check(
    _ run: TextRun, _ words: WordList, isData: Bool, collector: inout DiagnosticCollector
  ) {
    guard isData || !run.traits.isDisjoint(with: suspicious) else { return }
    let open = words[.needsMore].keys
    let gaps = (0...run.words.count).compactMap { index -> Range<Int>? in
      let lower = index == 0 ? 0 : run.words[index - 1].range.upperBound
      let upper =
        index < run.words.count ? run.words[index].range.lowerBound : run.scalars.count
      let wants = index > 0 && open.contains(run.key(of: run.words[index - 1]))
      let goesOn = index < run.words.count && !run.beginsSentence(index)
      return gap(in: run, lower..<upper, wants || goesOn || isData, isData)
    }
    guard let first = gaps.first else { return }
    let before = run.text(0..<first.lowerBound).split(separator: " ").suffix(3)
      .joined(separator: " ")
    collector.report(
      .narrativeGap,
      before.isEmpty
        ? "Something seems to be missing here"
        : "Something seems to be missing behind '\(before)'", at: run.place(first))
  }

  /// The blanks between two words, or at an end, that show that something is missing.
  private static func gap(
    in run: TextRun, _ range: Range<Int>, _ isDoubleEnough: Bool, _ isData: Bool
  ) -> Range<Int>? {
    let scalars = run.scalars
    for index in range where scalars[index] == " " {
      let next = index + 1
      if isData, next == scalars.count || index == 0 { return index..<next }
      guard next < scalars.count else { return nil }
      if isDoubleEnough, scalars[next] == " " { return index..<(next + 1) }
      let isMark = ",.;:!?)".unicodeScalars.contains(scalars[next])
      if isMark, next + 1 == scalars.count || TextRun.isBlank(scalars[next + 1]) {
        return index..<(next + 1)
      }
    }
    return nil
  }
}

extension TextRun {
  /// Whether a word stands behind the end of a sentence and looks like the beginning of another.
  fileprivate func beginsSentence(_ index: Int) -> Bool {
    let ends = gap(before: index).contains { ".!?:".unicodeScalars.contains($0) }
    return ends && !("a"..."z").contains(scalars[words[index].range.lowerBound])
  }
}

extension DiagnosticKind {
  package static let narrativeGap = DiagnosticKind(
    "narrative.gap", .warning, title: "Nothing is missing in a sentence",
    explanation: """
      A blank before a full stop or a comma, or two blanks in the middle of a sentence, is \
      what stays behind when a word, a date or a name was deleted.
      """,
    remedy: "Write the missing word, or delete the blank.", yields: true)
}
