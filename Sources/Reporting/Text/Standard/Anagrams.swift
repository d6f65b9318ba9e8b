import Diagnostics

/// Words by their letters in any order.
struct Anagrams {
  private struct Word {
    let place: OwnWords.Word
    /// The word before with the same sum.
    let earlier: Int?
  }

  private let runs: [TextRun]
  private var words: [Word] = []
  private var sums: HashIndex
  /// The last word with each sum.
  private var lasts: [Int] = []

  /// The words of a report that are long enough to be judged, have as many letters as one that is
  /// to be judged, and stand more than once.
  init(_ own: OwnWords, _ runs: [TextRun], lengths: WordLengths) {
    self.runs = runs
    let places = own.words.filter {
      $0.count > 1 && Int($0.length) >= Vocabulary.minimumLetters && lengths.contains($0.length)
    }
    sums = HashIndex(capacity: places.count)
    words.reserveCapacity(places.count)
    lasts.reserveCapacity(places.count)
    for place in places {
      let run = runs[Int(place.run)]
      let number = sums.number(adding: Self.sum(of: run.words[Int(place.index)], in: run))
      let isNew = number == lasts.count
      words.append(Word(place: place, earlier: isNew ? nil : lasts[number]))
      if isNew { lasts.append(words.count - 1) } else { lasts[number] = words.count - 1 }
    }
  }

  /// The word with two letters of another plain one in the wrong order.
  func swapped(_ word: TextWord, in run: TextRun) -> String? {
    guard let number = sums.number(of: Self.sum(of: word, in: run)) else { return nil }
    var keys: [String] = []
    var place: Int? = lasts[number]
    while let index = place {
      let (run, other) = (runs[Int(words[index].place.run)], words[index].place.index)
      keys.append(run.key(of: run.words[Int(other)]))
      place = words[index].earlier
    }
    let key = run.key(of: word)
    let letters = Array(key.utf8)
    return keys.sorted().first { other in
      Vocabulary.isInside(letters, other) && letters.sorted() == other.utf8.sorted()
        && EditDistance.between(key, other) == 1
    }
  }

  /// The same for the same letters in any order. Every letter is a number of its own at random, so
  /// that other letters hardly ever make the same sum: the steps are those of SplitMix64 (Steele,
  /// Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
  private static func sum(of word: TextWord, in run: TextRun) -> UInt64 {
    let scalars = run.scalars
    var sum: UInt64 = 0
    for index in word.range {
      var letter = UInt64(scalars[index].value | 0x20) &* 0x9E37_79B9_7F4A_7C15
      letter = (letter ^ letter >> 30) &* 0xBF58_476D_1CE4_E5B9
      sum &+= letter ^ letter >> 27
    }
    return sum
  }
}
