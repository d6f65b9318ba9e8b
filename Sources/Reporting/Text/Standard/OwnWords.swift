import Diagnostics

/// The words of one report that are long enough to be judged, with how often they stand there.
struct OwnWords {
  /// Where a word stands first.
  struct Word {
    let run: Int
    let index: Int
    var count = 0
  }

  private var numbers = HashIndex()
  /// In the order of the text.
  private(set) var words: [Word] = []
  /// The words that stand more than once, by a number that their letters make in any order.
  private var letters = HashIndex()
  private var byLetters: [[Int]] = []
  private let runs: [TextRun]

  init(_ runs: [TextRun]) {
    self.runs = runs
    for (place, run) in runs.enumerated() {
      for (index, word) in run.words.enumerated() where Vocabulary.isUsable(word) {
        let number = numbers.number(adding: word.hash)
        if number == words.count { words.append(Word(run: place, index: index)) }
        words[number].count += 1
      }
    }
    for (number, word) in words.enumerated() where word.count > 1 {
      let run = runs[word.run]
      let place = letters.number(adding: Self.sum(of: run.letters(of: run.words[word.index])))
      if place == byLetters.count { byLetters.append([]) }
      byLetters[place].append(number)
    }
  }

  /// The word of the report, used more than once, with two letters in another order.
  func swapped(_ word: TextWord, in run: TextRun) -> String? {
    let letters = run.letters(of: word)
    guard let place = self.letters.number(of: Self.sum(of: letters)) else { return nil }
    let key = run.key(of: word)
    return byLetters[place].map { self.key(ofWord: $0) }.sorted().first { other in
      Vocabulary.isInside(letters, other) && key.utf8.sorted() == other.utf8.sorted()
        && EditDistance.between(key, other) == 1
    }
  }

  private func key(ofWord number: Int) -> String {
    let run = runs[words[number].run]
    return run.key(of: run.words[words[number].index])
  }

  /// The same for the same letters in any order.
  private static func sum(of letters: [UInt8]) -> UInt64 {
    letters.reduce(0) { sum, letter in
      sum &+ TextWord.hash(TextWord.hash(TextWord.emptyHash, with: letter), with: letter)
    }
  }
}
