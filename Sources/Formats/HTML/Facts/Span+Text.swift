/// Comparisons of bytes with short texts.
extension Span<UInt8> {
  package func starts(with bytes: Span<UInt8>) -> Bool {
    guard count >= bytes.count else { return false }
    for index in bytes.indices where self[index] != bytes[index] { return false }
    return true
  }

  package func starts(with text: String) -> Bool { starts(with: text.utf8.span) }

  package func equals(_ bytes: Span<UInt8>) -> Bool { count == bytes.count && starts(with: bytes) }

  package func equals(_ text: String) -> Bool { count == text.utf8.count && starts(with: text) }

  package func contains(_ byte: UInt8) -> Bool { firstIndex(of: byte) != nil }

  package func firstIndex(of byte: UInt8) -> Int? {
    for index in indices where self[index] == byte { return index }
    return nil
  }

  /// The offset of the first byte of a kind from `start` on, or `count` where there is none.
  ///
  /// It takes eight bytes at once as one number (the load is checked like any other), because most
  /// bytes of a page stand in texts and values of attributes that nobody looks at: with
  /// `HTMLScanner` on it, judging a page takes less than half of the instructions.
  @inline(__always)
  func position(of byte: UInt8, from start: Int) -> Int {
    let sought = 0x0101_0101_0101_0101 &* UInt64(byte)
    var position = start
    while position <= count &- 8 {
      let word = bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      // The bytes that are sought are 0 now; the highest bit of the first of them, and of none
      // before it, is set (Hacker's Delight, section 6-1).
      let difference = UInt64(littleEndian: word) ^ sought
      let found = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
      if found != 0 { return position &+ found.trailingZeroBitCount >> 3 }
      position &+= 8
    }
    while position < count, self[position] != byte { position &+= 1 }
    return position
  }

  /// A copy.
  package var array: [UInt8] { indices.map { self[$0] } }
}
