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
    var rolling = Rolling()
    for (index, number) in numbers.enumerated() {
      rolling.add(number)
      guard index >= Self.length - 1 else { continue }
      sequence.append(rolling.value)
      rolling.remove(numbers[index - Self.length + 1])
    }
    self.sequence = sequence
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

  /// The number of a sequence that moves on word by word: see Karp and Rabin, "Efficient randomized
  /// pattern-matching algorithms" (1987).
  struct Rolling {
    /// Odd and large.
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    /// The factor to the power of `length` - 1.
    private static let weightOfFirst = factor &* factor &* factor &* factor

    private(set) var value: UInt64 = 0

    mutating func add(_ word: UInt64) { value = value &* Self.factor &+ word }
    /// Takes the first of as many words as a sequence has away.
    mutating func remove(_ first: UInt64) { value &-= first &* Self.weightOfFirst }
  }
}
