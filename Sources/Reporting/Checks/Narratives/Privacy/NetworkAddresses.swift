package import Diagnostics

/// Finds addresses of computers.
enum NetworkAddresses: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    guard !text.traits.isDisjoint(with: [.number, .colon]) else { return }
    for run in text.runs {
      if run.traits.contains(.number) {
        for word in run.words where isVersion4(word, in: run) { report(word.range, run) }
      }
      if run.traits.contains(.colon) {
        for range in version6(in: run) { report(range, run) }
      }
    }

    func report(_ range: Range<Int>, _ run: TextRun) {
      let written = run.text(range)
      guard !text.isOfficeContact(written) else { return }
      collector.report(
        .privacyNetworkAddress, "'\(written)' looks like the address of a computer",
        at: run.place(range))
    }
  }

  private static func isVersion4(_ word: TextWord, in run: TextRun) -> Bool {
    // Four digits and three full stops are the least.
    guard word.form == .number, word.range.count >= 7 else { return false }
    let parts = run.text(word.range).split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { Int($0).map { $0 < 256 } ?? false }
  }

  /// Five groups of hexadecimal digits or more, each behind a colon: a time of day has three.
  private static func version6(in run: TextRun) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var first = 0
    for index in 1...max(1, run.words.count) {
      let goesOn =
        index < run.words.count && run.gap(before: index).first == ":"
        && run.gap(before: index).allSatisfy { $0 == ":" } && isGroup(run.words[index], in: run)
      if goesOn { continue }
      if index - first >= 5, isGroup(run.words[first], in: run) {
        found.append(run.scalarRange(ofWords: first..<index))
      }
      first = index
    }
    return found
  }

  private static func isGroup(_ word: TextWord, in run: TextRun) -> Bool {
    guard word.form != .parameter else { return false }
    let key = run.key(of: word)
    return key.utf8.count <= 4 && UInt16(key, radix: 16) != nil
  }
}

extension DiagnosticKind {
  package static let privacyNetworkAddress = DiagnosticKind(
    "privacy.network-address", title: "Texts hold no addresses of computers",
    explanation: """
      The address of a computer can lead to the person who uses it.
      """,
    remedy: """
      Delete it. Texts of a report never need it.
      """)
}
