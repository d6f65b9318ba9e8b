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
  private let runs: [TextRun]

  init(_ runs: [TextRun]) {
    self.runs = runs
    for (place, run) in runs.enumerated() {
      let all = run.words
      let words = all.span
      for index in words.indices where Vocabulary.isUsable(words[index]) {
        let number = numbers.number(adding: words[index].hash)
        if number == self.words.count { self.words.append(Word(run: place, index: index)) }
        self.words[number].count += 1
      }
    }
  }

  /// The words that stand more than once.
  func repeated() -> [(word: TextWord, run: TextRun)] {
    words.lazy.filter { $0.count > 1 }.map { place in
      let run = runs[place.run]
      return (run.words[place.index], run)
    }
  }
}
