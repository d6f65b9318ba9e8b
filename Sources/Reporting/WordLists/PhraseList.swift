package import Diagnostics

/// Phrases to be looked for in texts, word by word and without regard to capitals.
///
/// In a phrase `#` stands for a number and `*` for one to four words of the same sentence.
package struct PhraseList: Sendable {
  /// One find.
  struct Match: Sendable {
    /// The number of the phrase in the list.
    let phrase: Int
    let words: Range<Int>
    /// The word that stands for the first `#`.
    let number: Int?
  }

  private struct Phrase: Sendable {
    let index: Int
    let elements: [String]
  }

  package static let empty = PhraseList([])

  /// As they are written in the list.
  package let phrases: [Located<String>]
  private let byFirst: [String: [Phrase]]
  private let firsts: WordFilter
  private let mayBeginWithNumber: Bool
  /// The phrases in lower case, for words that are compared as a whole.
  let keys: Set<String>

  package init(_ phrases: [Located<String>]) {
    self.phrases = phrases
    var byFirst: [String: [Phrase]] = [:]
    for (index, phrase) in phrases.enumerated() {
      let elements = Self.elements(of: phrase.value)
      guard let first = elements.first else { continue }
      byFirst[first, default: []].append(Phrase(index: index, elements: elements))
    }
    self.byFirst = byFirst.mapValues { $0.sorted { $0.elements.count > $1.elements.count } }
    firsts = WordFilter(byFirst.keys)
    mayBeginWithNumber = byFirst["#"] != nil
    keys = Set(phrases.map { $0.value.lowercased() })
  }

  var isEmpty: Bool { byFirst.isEmpty }

  private static func elements(of phrase: String) -> [String] {
    phrase.split(separator: " ").flatMap { piece in
      piece == "#" || piece == "*"
        ? [String(piece)] : TextWord.words(of: Array(piece.unicodeScalars)).map(\.key)
    }
  }

  /// Every find, from left to right, the longest at each place.
  func matches(in run: TextRun) -> [Match] {
    guard !isEmpty else { return [] }
    var matches: [Match] = []
    let words = run.words
    var index = 0
    while index < words.count {
      if mayBegin(at: words[index]), let match = match(at: index, in: run) {
        matches.append(match)
        index = match.words.upperBound
      } else {
        index += 1
      }
    }
    return matches
  }

  private func mayBegin(at word: TextWord) -> Bool {
    firsts.mayHold(word.hash) || (mayBeginWithNumber && word.form == .number)
  }

  /// The longest phrase that begins with a word.
  func match(at index: Int, in run: TextRun) -> Match? {
    let word = run.words[index]
    guard word.form != .parameter, mayBegin(at: word) else { return nil }
    let candidates = (byFirst[word.key] ?? []) + (word.form == .number ? byFirst["#"] ?? [] : [])
    for phrase in candidates {
      if let end = end(of: phrase.elements[...], at: index, from: index, in: run) {
        let number =
          phrase.elements.contains("#")
          ? (index..<end).first { run.words[$0].form == .number } : nil
        return Match(phrase: phrase.index, words: index..<end, number: number)
      }
    }
    return nil
  }

  private func end(
    of elements: ArraySlice<String>, at index: Int, from start: Int, in run: TextRun
  ) -> Int? {
    guard let element = elements.first else { return index }
    guard index < run.words.count, index == start || isJoined(run.gap(before: index)) else {
      return nil
    }
    if element == "*" {
      for count in 1...4 {
        let next = index + count
        guard (index..<next).dropFirst().allSatisfy({ isInside($0, run) }) else { return nil }
        if let end = end(of: elements.dropFirst(), at: next, from: start, in: run) { return end }
      }
      return nil
    }
    let word = run.words[index]
    guard element == "#" ? word.form == .number : word.form != .parameter && word.key == element
    else { return nil }
    return end(of: elements.dropFirst(), at: index + 1, from: start, in: run)
  }

  private func isInside(_ index: Int, _ run: TextRun) -> Bool {
    index < run.words.count
      && !run.gap(before: index).contains { ".!?;:".unicodeScalars.contains($0) }
  }

  private func isJoined(_ gap: ArraySlice<Unicode.Scalar>) -> Bool {
    gap.allSatisfy { TextRun.isBlank($0) || $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}" }
  }
}
