import Diagnostics

/// The words that the national team uses in one language, with how often: those of the standard
/// texts, the terms and the texts of the tables, of every edition, and of the pages themselves.
struct Vocabulary: Sendable {
  /// Shorter words are one slip away from too many others.
  static let minimumLetters = 5

  private struct Entry: Sendable {
    let word: String
    var count = 0
  }

  private var numbers = HashIndex()
  private var entries: [Entry] = []
  /// Words by themselves and by what is left of them without one letter.
  private var keys = HashIndex()
  /// The numbers of the words with a key, by its number.
  private var neighbours: [[Int]] = []

  mutating func add(_ run: TextRun) {
    guard run.role != .verbatim else { return }
    for word in run.words where Self.isUsable(word) {
      let number = numbers.number(adding: word.hash)
      if number == entries.count {
        let letters = run.key(of: word)
        entries.append(Entry(word: letters))
        Self.forEachKey(of: Array(letters.utf8)) { addNeighbour(number, key: $0) }
      }
      entries[number].count += 1
    }
  }

  private mutating func addNeighbour(_ number: Int, key: UInt64) {
    let place = keys.number(adding: key)
    if place == neighbours.count { neighbours.append([]) }
    neighbours[place].append(number)
  }

  /// Of all words, in no order.
  var hashes: [UInt64] { numbers.hashes }

  func count(of word: TextWord) -> Int {
    numbers.number(of: word.hash).map { entries[$0].count } ?? 0
  }

  /// The word of the vocabulary that another one is most probably meant to be: one slip away, which
  /// is neither its first letter nor its ending, and used more often.
  func meant(by word: TextWord, in run: TextRun) -> String? {
    guard Self.isUsable(word) else { return nil }
    let letters = run.letters(of: word)
    var near: Set<Int> = []
    Self.forEachKey(of: letters) { key in
      guard let place = keys.number(of: key) else { return }
      for number in neighbours[place] where Self.isInside(letters, entries[number].word) {
        near.insert(number)
      }
    }
    guard !near.isEmpty else { return nil }
    let (count, key) = (count(of: word), run.key(of: word))
    return near.map { entries[$0] }.sorted { $0.word < $1.word }.first { other in
      other.word != key && other.count > count
        && letters.count >= Self.lettersNeeded(for: key, other.word)
        && EditDistance.between(key, other.word) == 1
    }?.word
  }

  /// Whether a word has plain letters only, and enough of them.
  static func isUsable(_ word: TextWord) -> Bool {
    word.isPlain && word.count >= minimumLetters
  }

  /// The hashes of a word and of what is left of it without each of its letters.
  private static func forEachKey(of letters: [UInt8], _ body: (UInt64) -> Void) {
    var start = WordHash()
    for index in letters.indices {
      var key = start
      for rest in (index + 1)..<letters.count { key.add(letters[rest]) }
      body(key.value)
      start.add(letters[index])
    }
    body(start.value)
  }

  /// How long a word must be to look like a slip of another: letters out of order seldom make
  /// another word, a different letter often does.
  private static func lettersNeeded(for word: String, _ other: String) -> Int {
    if word.utf8.count != other.utf8.count { return 7 }
    return word.utf8.sorted() == other.utf8.sorted() ? minimumLetters : 8
  }

  /// Whether two words differ inside, where no ending does it.
  static func isInside(_ left: [UInt8], _ right: String) -> Bool {
    var same = 0
    for (index, letter) in right.utf8.enumerated() {
      guard index < left.count, left[index] == letter else { break }
      same += 1
    }
    return same > 0 && same < min(left.count, right.utf8.count) - 2
  }
}
