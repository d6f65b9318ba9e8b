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

  /// Eight bytes as one number, the first one lowest, or `nil` where there are not so many.
  @inline(__always)
  func word(at position: Int) -> UInt64? {
    guard position <= count &- 8 else { return nil }
    // Named unsafe because not every type may be loaded; it is checked against the bounds.
    return UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// The offset of the first byte of a kind from `start` on, or `count` where there is none.
  ///
  /// It takes eight bytes at once, because most bytes of a page stand in texts and values of
  /// attributes that nobody looks at: without it, judging a page takes a third more instructions.
  @inline(__always)
  func position(of byte: UInt8, from start: Int) -> Int {
    let sought = 0x0101_0101_0101_0101 &* UInt64(byte)
    var position = start
    while let word = word(at: position) {
      // The bytes that are sought become 0. Then the highest bit of the first of them is set, and
      // none before it (Hacker's Delight, section 6-1).
      let difference = word ^ sought
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
