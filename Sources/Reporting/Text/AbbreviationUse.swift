import Diagnostics

/// The abbreviations in some texts: where they are used, and which are explained there.
struct AbbreviationUse: Sendable {
  /// One use of an abbreviation.
  struct Use: Sendable {
    /// In capitals without the ending of a plural: the same for all spellings.
    let key: String
    /// As it is written, without an ending.
    let spelling: String
    let place: SourceRange
  }

  private(set) var uses: [Use] = []
  private(set) var explained: Set<String> = []
  mutating func add(_ run: TextRun) {
    guard run.role != .verbatim, run.traits.contains(.capitals), !run.isInCapitals else { return }
    for (index, word) in run.words.enumerated() where word.capitals > 1 && word.form == .word {
      guard let length = Self.length(of: word, in: run) else { continue }
      let range = word.range.lowerBound..<(word.range.lowerBound + length)
      let spelling = run.text(range)
      let key = spelling.uppercased()
      uses.append(Use(key: key, spelling: spelling, place: run.place(range)))
      if Self.isExplained(index, in: run) { explained.insert(key) }
    }
  }

  /// How many letters of a word are an abbreviation, without the `s` of a plural or a genitive: two
  /// to eight, half of them capitals. Digits make it a number or a postcode.
  static func length(of word: TextWord, in run: TextRun) -> Int? {
    // Most words have none, and nothing more needs to be known of them.
    guard word.capitals > 1 else { return nil }
    var letters = run.scalars[word.range]
    if letters.count > 2, letters.last == "s" {
      letters = letters.dropLast()
      if let last = letters.last, TextWord.isApostrophe(last) { letters = letters.dropLast() }
    }
    let isWord = letters.allSatisfy { !TextWord.isDigit($0) && !TextWord.isApostrophe($0) }
    return (2...8).contains(letters.count) && isWord
      && Int(word.capitals) * 2 >= letters.count ? letters.count : nil
  }

  /// Whether the abbreviation stands alone in brackets, or its words in brackets behind it.
  private static func isExplained(_ index: Int, in run: TextRun) -> Bool {
    let before = run.gap(before: index)
    let after = run.gap(before: index + 1)
    if let mark = after.first, index > 0, before.last == "(", ");,/".unicodeScalars.contains(mark) {
      return true
    }
    guard after.last == "(", after.count <= 3, let close = closing(behind: index + 1, in: run)
    else { return false }
    return close - index > 2
  }

  /// The first word behind the bracket that opens before `index`.
  private static func closing(behind index: Int, in run: TextRun) -> Int? {
    guard index < run.words.count else { return nil }
    return ((index + 1)...run.words.count).first { run.gap(before: $0).contains(")") }
  }
}

extension TextRun {
  /// Whether two words or more are written in capitals throughout.
  var isInCapitals: Bool {
    var count = 0
    for scalar in scalars where TextWord.isPart(scalar) && !TextWord.isDigit(scalar) {
      guard TextWord.isUpper(scalar) else { return false }
      count += 1
    }
    // Fewer letters can be a pair of abbreviations.
    return count >= 8 && words.count > 1
  }
}
