/// UTF-8 that is put together piece by piece without a `String` for each piece.
package struct ByteText: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// A piece that stands in the program.
  package mutating func literal(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  package mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  package mutating func append(_ other: [UInt8]) {
    // Of a buffer no reference is counted, as of an array that is walked through.
    other.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// A whole number in digits.
  /// `separator` stands between groups of three.
  package mutating func number(_ number: Int, separator: String = "") {
    bytes.append(digitsOf: number, separator: separator)
  }

  /// Text in which some bytes are replaced.
  /// `isSpecial` says quickly which bytes may be meant, as few as can be; `replacement` gives what
  /// stands for such a byte, or `nil` for the byte itself.
  @inline(__always)
  package mutating func text(
    _ text: String, where isSpecial: (UInt8) -> Bool,
    replacing replacement: (UInt8) -> StaticString?
  ) {
    var text = text
    text.withUTF8 { buffer in
      // Nearly all texts have none, which is seen without a branch for each byte, many at once.
      var found: UInt8 = 0
      for byte in buffer { found |= isSpecial(byte) ? 1 : 0 }
      guard found != 0 else { return bytes.append(contentsOf: buffer) }
      var start = 0
      for index in buffer.indices where isSpecial(buffer[index]) {
        guard let other = replacement(buffer[index]) else { continue }
        bytes.append(contentsOf: buffer[start..<index])
        literal(other)
        start = index + 1
      }
      bytes.append(contentsOf: buffer[start...])
    }
  }
}
