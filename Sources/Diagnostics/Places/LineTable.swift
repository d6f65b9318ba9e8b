/// Where the lines of a file begin, and how many characters stand before a place in one.
final class LineTable: Sendable {
  /// The byte offset of the first byte of each line; never empty.
  let starts: [Int]
  /// How many characters begin before each multiple of `stride`, if a line is longer than that:
  /// counting from its start for each of many messages would take quadratic time.
  private let charactersBefore: [Int]
  private static let stride = 1024

  init(_ bytes: [UInt8]) {
    let span = bytes.span
    var starts = [0]
    // Shorter lines are rare; the list would be moved eight times until then.
    starts.reserveCapacity(bytes.count / 48 + 4)
    while let end = ByteSearch.first(UInt8(ascii: "\n"), in: span, from: starts[starts.count - 1]) {
      starts.append(end + 1)
    }
    self.starts = starts
    charactersBefore = Self.hasLongLine(starts, upTo: bytes.count) ? Self.counts(in: bytes) : []
  }

  /// The index of the line that a byte offset lies in.
  func index(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// How many characters begin in a part of one line of these bytes, those of the file.
  func characters(from lower: Int, to upper: Int, in bytes: [UInt8]) -> Int {
    let (first, last) = (lower / Self.stride + 1, upper / Self.stride)
    guard first < last, last < charactersBefore.count else {
      return Self.scalarCount(bytes[lower..<max(lower, upper)])
    }
    return Self.scalarCount(bytes[lower..<first * Self.stride])
      + charactersBefore[last] - charactersBefore[first]
      + Self.scalarCount(bytes[last * Self.stride..<upper])
  }

  /// Whether a byte goes on with a character rather than beginning one.
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0b1100_0000 == 0b1000_0000 }

  private static func hasLongLine(_ starts: [Int], upTo end: Int) -> Bool {
    guard end > 2 * stride else { return false }
    for line in 1..<max(1, starts.count) where starts[line] - starts[line - 1] > 2 * stride {
      return true
    }
    return end - starts[starts.count - 1] > 2 * stride
  }

  private static func counts(in bytes: [UInt8]) -> [Int] {
    var counts = [0]
    for lower in Swift.stride(from: 0, to: bytes.count - stride + 1, by: stride) {
      counts.append(counts[counts.count - 1] + scalarCount(bytes[lower..<lower + stride]))
    }
    return counts
  }

  private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(into: 0) { count, byte in if !isContinuation(byte) { count += 1 } }
  }
}
