/// The sequences of five words in a text, as numbers, so that texts can be compared without regard
/// to marks, capitals and small changes.
///
/// See Broder, "On the resemblance and containment of documents" (1997).
struct Shingles {
  /// A shorter sequence finds common phrases, a longer one misses edited sentences.
  static let length = 5
  /// Texts with fewer words are too short to tell a copy from chance.
  static let minimumWords = 15

  /// In the order of the text, with repetitions.
  let sequence: [UInt64]
  /// Each once.
  var hashes: Set<UInt64> { Set(sequence) }

  /// - Returns: `nil` for a text with fewer words than `minimumWords`.
  /// - Complexity: O(*n*).
  init?(_ run: TextRun) {
    guard run.words.count >= Self.minimumWords || run.traits.contains(.parameter) else {
      return nil
    }
    let numbers = run.traits.contains(.parameter) ? Self.numbers(run) : run.words.map { $0.hash }
    guard numbers.count >= Self.minimumWords else { return nil }
    var sequence: [UInt64] = []
    sequence.reserveCapacity(numbers.count - Self.length + 1)
    var rolling: UInt64 = 0
    for (index, number) in numbers.enumerated() {
      if index >= Self.length { rolling &-= numbers[index - Self.length] &* Self.weightOfFirst }
      rolling = rolling &* Self.factor &+ number
      if index >= Self.length - 1 { sequence.append(rolling) }
    }
    self.sequence = sequence
  }

  /// Whether any sequence of five words of a text without parameters fulfils a condition. Most
  /// texts have nothing in common with others, and then the sequences need not be kept.
  /// - Complexity: O(*n*).
  static func hasAny(in run: TextRun, where isMeant: (UInt64) -> Bool) -> Bool {
    let words = run.words
    guard words.count >= minimumWords else { return false }
    let span = words.span
    let weight = weightOfFirst
    var rolling: UInt64 = 0
    for index in span.indices {
      if index >= length { rolling &-= span[index - length].hash &* weight }
      rolling = rolling &* factor &+ span[index].hash
      if index >= length - 1, isMeant(rolling) { return true }
    }
    return false
  }

  /// The words of a text, those of its parameters among them.
  private static func numbers(_ run: TextRun) -> [UInt64] {
    var numbers: [UInt64] = []
    for word in run.words {
      if word.form == .parameter {
        numbers += TextWord.words(of: run.key(of: word)).map(\.hash)
      } else {
        numbers.append(word.hash)
      }
    }
    return numbers
  }

  /// Odd and large: see Karp and Rabin, "Efficient randomized pattern-matching algorithms" (1987).
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// The factor to the power of `length` - 1.
  private static let weightOfFirst: UInt64 = (1..<length).reduce(1) { weight, _ in
    weight &* factor
  }
}
