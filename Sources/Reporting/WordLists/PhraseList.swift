package import Diagnostics

/// Phrases to be looked for in texts, word by word and without regard to capitals.
///
/// In a phrase `#` stands for a number and `*` for one to four words of the same sentence.
package final class PhraseList: Sendable {
  /// One find.
  struct Match: Sendable {
    /// The number of the phrase in the list.
    let phrase: Int
    let words: Range<Int>
    /// The word that stands for the first `#`.
    let number: Int?
  }

  private enum Element: Equatable, Sendable {
    case word(hash: UInt64)
    case number, gap
  }

  private struct Phrase: Sendable {
    let index: Int
    let elements: [Element]
    /// The hash of the second element, if that is a word: where a phrase begins, it nearly always
    /// fails there.
    let second: UInt64?

    init(index: Int, elements: [Element]) {
      self.index = index
      self.elements = elements
      if elements.count > 1, case .word(let hash) = elements[1], elements[0] != .gap {
        second = hash
      } else {
        second = nil
      }
    }
  }

  package static let empty = PhraseList([])

  /// As they are written in the list.
  package let phrases: [Located<String>]
  /// The phrases in lower case, for words that are compared as a whole.
  let keys: Set<String>
  /// Of the words with which phrases begin.
  let firstHashes: [UInt64]
  /// What a word has that may be in the list; none for a list of its own, which any word may be in.
  let mark: WordMarks
  /// The phrases by the number of their first word, the longest first.
  private let byFirst: [[Phrase]]
  /// No phrase has more words.
  private let mostWords: Int
  private let firsts: HashIndex
  private let beginningWithNumber: [Phrase]

  package init(_ phrases: [Located<String>]) {
    self.phrases = phrases
    mark = []
    var firsts = HashIndex()
    var firstHashes: [UInt64] = []
    var byFirst: [[Phrase]] = []
    var beginningWithNumber: [Phrase] = []
    var mostWords = 0
    for (index, phrase) in phrases.enumerated() {
      let phrase = Phrase(index: index, elements: Self.elements(of: phrase.value))
      mostWords = max(mostWords, phrase.elements.count)
      switch phrase.elements.first {
      case .word(let hash):
        let number = firsts.number(adding: hash)
        if number == byFirst.count {
          byFirst.append([])
          firstHashes.append(hash)
        }
        byFirst[number].append(phrase)
      case .number: beginningWithNumber.append(phrase)
      case .gap, nil: break
      }
    }
    func sorted(_ phrases: [Phrase]) -> [Phrase] {
      phrases.sorted { $0.elements.count > $1.elements.count }
    }
    self.mostWords = mostWords
    self.firsts = firsts
    self.firstHashes = firstHashes
    self.byFirst = byFirst.map(sorted)
    self.beginningWithNumber = sorted(beginningWithNumber)
    keys = Set(phrases.map { $0.value.lowercased() })
  }

  /// The same list with a mark.
  init(_ list: PhraseList, mark: WordMarks) {
    self.mark = mark
    phrases = list.phrases
    keys = list.keys
    firstHashes = list.firstHashes
    byFirst = list.byFirst
    mostWords = list.mostWords
    firsts = list.firsts
    beginningWithNumber = list.beginningWithNumber
  }

  /// `false` only for a run whose whole text is surely not in the list.
  func mayHoldWhole(_ run: TextRun) -> Bool {
    let words = run.words
    guard words.count <= mostWords else { return false }
    return words.first.map { $0.marks.contains(mark) } ?? !keys.isEmpty
  }

  var isEmpty: Bool { byFirst.isEmpty && beginningWithNumber.isEmpty }
  var mayBeginWithNumber: Bool { !beginningWithNumber.isEmpty }

  private static func elements(of phrase: String) -> [Element] {
    phrase.split(separator: " ").flatMap { piece -> [Element] in
      switch piece {
      case "#": [.number]
      case "*": [.gap]
      default: TextWord.words(of: String(piece)).map { .word(hash: $0.hash) }
      }
    }
  }

  /// Every find, from left to right, the longest at each place.
  func matches(in run: TextRun) -> [Match] {
    var matches: [Match] = []
    while let match = firstMatch(in: run, from: matches.last?.words.upperBound ?? 0) {
      matches.append(match)
    }
    return matches
  }

  /// The first find from a word on, the longest at its place.
  func firstMatch(in run: TextRun, from start: Int = 0) -> Match? {
    guard !isEmpty, run.marks.contains(mark) else { return nil }
    let all = run.body.words
    let words = all.span.extracting(run.outline.words)
    var index = start
    while index < words.count {
      if words[index].marks.contains(mark), let match = match(at: index, words, in: run) {
        return match
      }
      index += 1
    }
    return nil
  }

  /// The longest phrase that begins with a word.
  func match(at index: Int, in run: TextRun) -> Match? {
    let all = run.body.words
    return match(at: index, all.span.extracting(run.outline.words), in: run)
  }

  /// The same with the words of the run.
  private func match(at index: Int, _ words: Span<TextWord>, in run: TextRun) -> Match? {
    let word = words[index]
    guard word.form != .parameter, word.marks.contains(mark) else { return nil }
    if let first = firsts.number(of: word.hash),
      let match = match(of: byFirst[first], at: index, words, in: run)
    {
      return match
    }
    return word.form == .number ? match(of: beginningWithNumber, at: index, words, in: run) : nil
  }

  private func match(
    of phrases: [Phrase], at index: Int, _ words: Span<TextWord>, in run: TextRun
  ) -> Match? {
    for number in phrases.indices {
      if let second = phrases[number].second {
        guard index + 1 < words.count, words[index + 1].hash == second else { continue }
      }
      let phrase = phrases[number]
      if let end = end(of: phrase.elements, from: 0, at: index, in: run) {
        let number =
          phrase.elements.contains(.number)
          ? (index..<end).first { words[$0].form == .number } : nil
        return Match(phrase: phrase.index, words: index..<end, number: number)
      }
    }
    return nil
  }

  /// Where the rest of a phrase ends that begins with `words[start]`; `first` is its first element.
  private func end(
    of elements: [Element], from first: Int, at start: Int, in run: TextRun
  ) -> Int? {
    let words = run.words
    var index = start
    for position in first..<elements.count {
      guard index < words.count else { return nil }
      switch elements[position] {
      case .number: guard words[index].form == .number else { return nil }
      case .word(let hash):
        guard words[index].hash == hash, words[index].form != .parameter else { return nil }
      case .gap:
        guard position == 0 || isJoined(run.gap(before: index)) else { return nil }
        for next in (index + 1)...(index + 4) {
          guard ((index + 1)..<next).allSatisfy({ isInside($0, run) }) else { return nil }
          if let end = end(of: elements, from: position + 1, at: next, in: run) { return end }
        }
        return nil
      }
      guard position == 0 || isJoined(run.gap(before: index)) else { return nil }
      index += 1
    }
    return index
  }

  private func isInside(_ index: Int, _ run: TextRun) -> Bool {
    index < run.words.count
      && !run.gap(before: index).contains { ".!?;:".unicodeScalars.contains($0) }
  }

  private func isJoined(_ gap: TextPart<Unicode.Scalar>) -> Bool {
    gap.allSatisfy { TextRun.isBlank($0) || $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}" }
  }
}
