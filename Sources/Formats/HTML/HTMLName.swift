/// The name of an element or an attribute as one number, so that comparing names costs nothing.
///
/// Names of more than eight bytes are all the same: `.long`.
package struct HTMLName: Equatable, Sendable {
  /// The bytes of the name, the first one lowest.
  let code: UInt64

  init(code: UInt64) { self.code = code }

  /// A name by its ASCII characters, one by one: that makes it a constant.
  package init(
    _ a: Unicode.Scalar, _ b: Unicode.Scalar = "\0", _ c: Unicode.Scalar = "\0",
    _ d: Unicode.Scalar = "\0", _ e: Unicode.Scalar = "\0", _ f: Unicode.Scalar = "\0",
    _ g: Unicode.Scalar = "\0", _ h: Unicode.Scalar = "\0"
  ) {
    let low = a.value | b.value << 8 | c.value << 16 | d.value << 24
    let high = e.value | f.value << 8 | g.value << 16 | h.value << 24
    code = UInt64(high) << 32 | UInt64(low)
  }

  /// Any name of more than eight bytes.
  package static var long: HTMLName { HTMLName(code: .max) }

  /// The name as text, for messages and tests; empty for a long one.
  package var text: String {
    guard self != .long else { return "" }
    let bytes = stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: code >> $0) }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// 1 to 6 for `h1` to `h6`.
  package var headingLevel: Int? {
    let level = Int(truncatingIfNeeded: code >> 8) - 0x30
    return code & 0xFF == 0x68 && (1...6).contains(level) ? level : nil
  }

  /// The highest bits of those of eight bytes, the first one lowest, that no name has: all but
  /// letters, digits, hyphens and colons. To judge all at once takes a third of the instructions.
  @inline(__always)
  static func ends(in word: UInt64) -> UInt64 {
    let ones = 0x0101_0101_0101_0101 as UInt64
    let highs = 0x8080_8080_8080_8080 as UInt64
    let ascii = word & ~highs
    // With their sixth bit capital letters are small ones, and nothing else becomes a letter.
    let small = ascii | 0x2020_2020_2020_2020
    // A sum has the highest bit of a byte if the byte is `a` or above, and so on.
    let letters = (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x7F - 0x7A))
    // Behind the digits stands the colon.
    let digits = (ascii &+ ones &* (0x80 - 0x30)) & ~(ascii &+ ones &* (0x7F - 0x3A))
    let hyphens = (ascii &+ ones &* (0x80 - 0x2D)) & ~(ascii &+ ones &* (0x7F - 0x2D))
    return (~(letters | digits | hyphens) | word) & highs
  }
}
