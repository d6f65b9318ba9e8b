/// Searches in bytes that take many at once: the inner loops have no way out and no branch, so
/// that the compiler makes vector instructions of them. Of a text in plain letters a block of bytes
/// costs less than a byte in a loop that looks at each (measured: an eighth).
package enum ByteSearch {
  private static let block = 32

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
    while length < count {
      let byte = left[length]
      guard byte == right[length], byte < 0x80, byte != first, byte != second else { break }
      length += 1
    }
    return length
  }
}
