/// Searches in bytes that take many at once: the inner loops have no way out and no branch, so
/// that the compiler makes vector instructions of them. Of a text in plain letters a block of bytes
/// costs less than a byte in a loop that looks at each (measured: an eighth).
package enum ByteSearch {
  private static let block = 32
  /// In each byte the lowest bit, and the highest one.
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highest: UInt64 = 0x8080_8080_8080_8080

  /// The highest bit of each byte that is not 0.
  @inline(__always) private static func notZero(_ word: UInt64) -> UInt64 {
    ((word & ~highest) &+ ~highest | word) & highest
  }

  /// The offset of the first byte of a kind from `start` on.
  package static func first(
    _ byte: UInt8, in bytes: Span<UInt8>, from start: Int
  ) -> Int? {
    var offset = start
    while offset + block <= bytes.count {
      let part = bytes.extracting(offset..<offset + block)
      var found: UInt8 = 0
      for index in part.indices {
        // The highest bit is set if the bytes are the same; of a comparison the compiler would
        // make a branch.
        let difference = part[index] ^ byte
        found |= (difference &- 1) & ~difference
      }
      if found & 0x80 != 0 { break }
      offset += block
    }
    let each = UInt64(byte) &* ones
    while let word = bytes.word(at: offset) {
      let difference = word ^ each
      // The highest bit of the first byte that is the same, and perhaps of some behind it.
      let found = (difference &- ones) & ~difference & highest
      if found != 0 { return offset &+ found.trailingZeroBitCount >> 3 }
      offset &+= 8
    }
    while offset < bytes.count {
      if bytes[offset] == byte { return offset }
      offset += 1
    }
    return nil
  }

  /// Whether two stretches hold the same bytes.
  package static func areEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for index in left.indices { difference |= left[index] ^ right[index] }
    return difference == 0
  }

  /// How many bytes two stretches begin with that are the same, in ASCII and none of two others.
  package static func commonLength(
    _ left: Span<UInt8>, _ right: Span<UInt8>, without first: UInt8, _ second: UInt8
  ) -> Int {
    let count = min(left.count, right.count)
    var length = 0
    while length + block <= count {
      let part = left.extracting(length..<length + block)
      let other = right.extracting(length..<length + block)
      var mark: UInt8 = 0
      for index in part.indices {
        let byte = part[index]
        mark |= (byte ^ other[index]) | (byte & 0x80)
        mark |= (byte == first ? 1 : 0) | (byte == second ? 1 : 0)
      }
      if mark != 0 { break }
      length += block
    }
    let (firsts, seconds) = (UInt64(first) &* ones, UInt64(second) &* ones)
    while let word = left.word(at: length), let other = right.word(at: length) {
      let found =
        notZero(word ^ other) | word & highest | ~notZero(word ^ firsts) & highest
        | ~notZero(word ^ seconds) & highest
      if found != 0 { return length &+ found.trailingZeroBitCount >> 3 }
      length &+= 8
    }
    while length < count {
      let byte = left[length]
      guard byte == right[length], byte < 0x80, byte != first, byte != second else { break }
      length += 1
    }
    return length
  }
}

extension Span<UInt8> {
  /// Eight bytes as one number, the first one lowest, or `nil` where there are not so many.
  @inline(__always)
  fileprivate func word(at position: Int) -> UInt64? {
    guard UInt(bitPattern: position) <= UInt(bitPattern: count), 8 <= count &- position else {
      return nil
    }
    // Named unsafe because not every type may be loaded; it is checked against the bounds.
    return UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
  }
}
