import Diagnostics

/// Words by their letters in any order.
struct Anagrams {
  private let words: [(word: TextWord, run: TextRun)]
  private var sums = HashIndex()
  /// The last word with each sum.
  private var lasts: [Int] = []
  /// The word before each word with the same sum.
  private var earlier: [Int?] = []

  /// `words` are plain words.
  init(_ words: [(word: TextWord, run: TextRun)]) {
    self.words = words
    for (place, (word, run)) in words.enumerated() {
      let number = sums.number(adding: Self.sum(of: word, in: run))
      earlier.append(number < lasts.count ? lasts[number] : nil)
      if number == lasts.count { lasts.append(place) } else { lasts[number] = place }
    }
  }

  /// The word with two letters of another plain one in the wrong order.
  func swapped(_ word: TextWord, in run: TextRun) -> String? {
    guard let number = sums.number(of: Self.sum(of: word, in: run)) else { return nil }
    var keys: [String] = []
    var place: Int? = lasts[number]
    while let index = place {
      keys.append(words[index].run.key(of: words[index].word))
      place = earlier[index]
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
