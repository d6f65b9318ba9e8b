/// What cmark changes into typographic characters: quotation marks, two hyphens, three full stops.
enum TypographicMarks {
  /// Whether a text may hold any of them.
  /// - Complexity: O(*n*), about an instruction for each byte.
  static func mayStand(in text: Span<UInt8>) -> Bool {
    guard text.count > 1 else { return true }
    let left = text.extracting(..<(text.count - 1))
    let right = text.extracting(1...)
    var found = isQuotation(text[text.count - 1])
    for index in left.indices {
      let byte = left[index]
      // Without a branch, so that the compiler makes vector instructions of it.
      found |= isQuotation(byte) | (isDouble(byte) & (byte == right[index] ? 1 : 0))
    }
    return found != 0
  }

  private static func isQuotation(_ byte: UInt8) -> UInt8 {
    (byte == UInt8(ascii: "\"") ? 1 : 0) | (byte == UInt8(ascii: "'") ? 1 : 0)
  }

  private static func isDouble(_ byte: UInt8) -> UInt8 {
    (byte == UInt8(ascii: "-") ? 1 : 0) | (byte == UInt8(ascii: ".") ? 1 : 0)
  }
}
