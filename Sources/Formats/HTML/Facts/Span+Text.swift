/// Comparisons of bytes with short texts.
extension Span<UInt8> {
  package func starts(with bytes: Span<UInt8>) -> Bool {
    guard count >= bytes.count else { return false }
    var position = 0
    while let word = bytes.word(at: position) {
      if self.word(at: position) != word { return false }
      position &+= 8
    }
    while position < bytes.count {
      if self[position] != bytes[position] { return false }
      position &+= 1
    }
    return true
  }

  package func starts(with text: String) -> Bool { starts(with: text.utf8.span) }

  package func equals(_ bytes: Span<UInt8>) -> Bool { count == bytes.count && starts(with: bytes) }

  package func equals(_ text: String) -> Bool { count == text.utf8.count && starts(with: text) }

  package func contains(_ byte: UInt8) -> Bool { firstIndex(of: byte) != nil }

  package func firstIndex(of byte: UInt8) -> Int? {
    let index = position(of: byte, from: 0)
    return index < count ? index : nil
  }

  /// Eight bytes as one number, the first one lowest, or `nil` where there are not so many.
  @inline(__always)
  func word(at position: Int) -> UInt64? {
    // Just as the load checks it, so that it is not done twice.
    guard UInt(bitPattern: position) <= UInt(bitPattern: count), 8 <= count &- position else {
      return nil
    }
    // Named unsafe because not every type may be loaded; it is checked against the bounds.
    return UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// The offset of the first byte of a kind from `start` on, or `count` where there is none.
  ///
  /// It takes eight bytes at once, because most bytes of a page stand in texts and values of
  /// attributes that nobody looks at: without it, judging a page takes a third more instructions.
  /// Inlined, its numbers would be made anew for every eight bytes.
  @inline(never)
  package func position(of byte: UInt8, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs = ones << 7
    let sought = ones &* UInt64(byte)
    var position = start
    while let word = word(at: position) {
      // The bytes that are sought become 0. Then the highest bit of the first of them is set, and
      // none before it (Hacker's Delight, section 6-1). Where a byte is not ASCII that may look so.
      let difference = word ^ sought
      let candidates = (difference &- ones) & highs
      if candidates != 0 {
        let found = candidates & ~difference
        if found != 0 { return position &+ found.trailingZeroBitCount >> 3 }
      }
      position &+= 8
    }
    while position < count, self[position] != byte { position &+= 1 }
    return position
  }

  /// A copy.
  package var array: [UInt8] { indices.map { self[$0] } }
}
