/// The sequences of five words in a text, as numbers, so that texts can be compared without regard
/// to marks, capitals and small changes.
///
/// See Broder, "On the resemblance and containment of documents" (1997).
struct Shingles {
  /// A shorter sequence finds common phrases, a longer one misses edited sentences.
  static let length = 5
  /// Texts with fewer words are too short to tell a copy from chance.
  static let minimumWords = 15

  let hashes: Set<UInt64>

  /// - Returns: `nil` for a text with fewer words than `minimumWords`.
  init?(_ run: TextRun) {
    var numbers: [UInt64] = []
    numbers.reserveCapacity(run.words.count)
    for word in run.words {
      if word.form == .parameter {
        numbers += TextWord.words(of: Array(word.key.unicodeScalars)).map(\.hash)
      } else {
        numbers.append(word.hash)
      }
    }
    guard numbers.count >= Self.minimumWords else { return nil }
    hashes = Set(
      (0...(numbers.count - Self.length)).map { start in
        numbers[start..<(start + Self.length)].reduce(Self.basis) { Self.mixed($0, $1) }
      })
  }

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
    ((left << 5 | left >> 59) ^ right) &* 0x100_0000_01B3
  }
}
