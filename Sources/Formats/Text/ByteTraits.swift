/// Which rare bytes a text has at all. Found in one pass that takes many bytes at once, so that
/// searches for what most texts have not need not begin.
struct ByteTraits: OptionSet {
  let rawValue: UInt8

  static let ampersand = ByteTraits(rawValue: 1)
  static let carriageReturn = ByteTraits(rawValue: 2)
  static let closingBracket = ByteTraits(rawValue: 4)
  static let openingBrace = ByteTraits(rawValue: 8)
  /// Something else than printable ASCII and line ends.
  static let unusual = ByteTraits(rawValue: 16)
  static let pipe = ByteTraits(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(of bytes: [UInt8]) { self.init(of: bytes.span) }

  /// - Complexity: O(*n*), about one instruction for each byte.
  init(of bytes: Span<UInt8>) {
    var found: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      // Without a branch, so that the compiler makes vector instructions of it.
      found |= byte == UInt8(ascii: "&") ? 1 : 0
      found |= byte == UInt8(ascii: "\r") ? 2 : 0
      found |= byte == UInt8(ascii: "]") ? 4 : 0
      found |= byte == UInt8(ascii: "{") ? 8 : 0
      found |= byte == UInt8(ascii: "|") ? 32 : 0
      found |= (byte &- 0x20 > 0x5E ? 16 : 0) & (byte == UInt8(ascii: "\n") ? 0 : 16)
    }
    self.init(rawValue: found)
  }
}
