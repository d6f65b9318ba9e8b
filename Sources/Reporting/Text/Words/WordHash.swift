/// The hash of a word, of 16 letters at once or letter by letter.
///
/// The letters are mixed with secrets that are drawn once in a run: who writes a text could
/// otherwise choose words that fall on one place of a table, and every look-up would read them all.
/// Only look-ups depend on them, never an order. Both halves of a product are used, in which every
/// bit of the letters and of the secrets has a part, as in wyhash (Wang Yi).
struct WordHash {
  private static let drawn: (UInt64, UInt64) =
    (.random(in: .min ... .max), .random(in: .min ... .max))

  private let secret: UInt64
  private var state: UInt64
  /// The last letters, as those of `PlainLetters`.
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var count: UInt64 = 0

  /// Of no letters.
  init() { (state, secret) = Self.drawn }

  /// The hash of these letters, where none were added before.
  @inline(__always) func of(_ letters: PlainLetters) -> UInt64 {
    mixed(letters.first, letters.second)
  }

  /// Adds the next letter, a byte of UTF-8.
  mutating func add(_ byte: UInt8) {
    if count == UInt64(PlainLetters.most) {
      state = value
      (first, second, count) = (0, 0, 0)
    }
    let letter = UInt64(byte) << (count % 8 * 8)
    if count < 8 { first |= letter } else { second |= letter }
    count += 1
  }

  var value: UInt64 { mixed(first, second) }

  @inline(__always) private func mixed(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first ^ state).multipliedFullWidth(by: second ^ secret)
    return product.high ^ product.low
  }
}
