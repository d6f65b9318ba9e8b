import Diagnostics

/// The words that the national team uses in one language, with how often: those of the standard
/// texts, the terms and the texts of the tables, of every edition, and of the pages themselves.
struct Vocabulary: Sendable {
  /// Shorter words are one slip away from too many others.
  static let minimumLetters = 5

  private var counts: [String: Int] = [:]
  /// Words by themselves and by what is left of them without one letter.
  private var neighbours: [String: Set<String>] = [:]

  mutating func add(_ run: TextRun) {
    guard run.role != .verbatim else { return }
    for word in run.words where word.form == .word && Self.isUsable(word.key) {
      counts[word.key, default: 0] += 1
      if counts[word.key] == 1 {
        for key in Self.keys(of: word.key) { neighbours[key, default: []].insert(word.key) }
      }
    }
  }

  func count(of word: String) -> Int { counts[word] ?? 0 }

  /// The word of the vocabulary that another one is most probably meant to be: one slip away, which
  /// is neither its first letter nor its ending, and used more often.
  func meant(by word: String) -> String? {
    guard Self.isUsable(word) else { return nil }
    let near = Set(Self.keys(of: word).flatMap { neighbours[$0] ?? [] })
    return near.sorted().first { other in
      other != word && count(of: other) > count(of: word) && Self.isInside(word, other)
        && word.utf8.count >= Self.lettersNeeded(for: word, other)
        && EditDistance.between(word, other) == 1
    }
  }

  private static func isUsable(_ word: String) -> Bool {
    word.utf8.count >= minimumLetters && word.utf8.allSatisfy { $0 >= 97 && $0 <= 122 }
  }

  private static func keys(of word: String) -> [String] {
    let letters = Array(word.utf8)
    return [word]
      + letters.indices.map { index in
        String(decoding: letters[..<index] + letters[(index + 1)...], as: UTF8.self)
      }
  }

  /// How long a word must be to look like a slip of another: letters out of order seldom make
  /// another word, a different letter often does.
  private static func lettersNeeded(for word: String, _ other: String) -> Int {
    if word.utf8.count != other.utf8.count { return 7 }
    return word.utf8.sorted() == other.utf8.sorted() ? minimumLetters : 8
  }

  /// The word of a text with the same letters, two neighbours of them in another order.
  static func swapped(_ word: String, among words: [String]) -> String? {
    words.first { other in
      isUsable(word) && isUsable(other) && isInside(word, other)
        && EditDistance.between(word, other) == 1
    }
  }

  /// Whether two words differ inside, where no ending does it.
  private static func isInside(_ left: String, _ right: String) -> Bool {
    let same = zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
    return same > 0 && same < min(left.utf8.count, right.utf8.count) - 2
  }
}
