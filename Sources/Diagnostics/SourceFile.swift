/// One input file: its path as shown to people, its bytes, and where its lines begin.
///
/// Inside the program every place is a byte offset; only this type turns offsets into the lines
/// and columns that people see. A file that is missing is represented by one without bytes, so
/// that a message can still point at it.
package final class SourceFile: Sendable {
  /// The path relative to the folder that holds the content folder, with `/` between its parts,
  /// such as `Content/areas.csv`.
  package let path: String
  /// The whole content, undecoded.
  package let bytes: [UInt8]
  /// The byte offset of the first byte of each line; never empty.
  package let lineStarts: [Int]
  /// How many characters begin before each multiple of `stride`, if a line is longer than that:
  /// counting from its start for each of many messages would take quadratic time.
  private let charactersBefore: [Int]
  private static let stride = 1024

  /// - Complexity: O(*n*) in the number of bytes.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      for index in buffer.indices where buffer[index] == UInt8(ascii: "\n") {
        starts.append(index + 1)
      }
    }
    self.lineStarts = starts
    charactersBefore = Self.hasLongLine(starts, upTo: bytes.count) ? Self.counts(in: bytes) : []
  }

  package convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The whole file as a range.
  package var wholeRange: SourceRange { SourceRange(file: self, lower: 0, upper: bytes.count) }

  /// The empty range at the very beginning, for messages about the file as such.
  package var startRange: SourceRange { SourceRange(file: self, lower: 0, upper: 0) }

  /// The range between two byte offsets; offsets outside the file are moved to its nearest end.
  package func range(_ lower: Int, _ upper: Int) -> SourceRange {
    let low = min(max(lower, 0), bytes.count)
    return SourceRange(file: self, lower: low, upper: min(max(upper, low), bytes.count))
  }

  /// The line and column of a byte offset.
  /// - Complexity: O(log *lines*).
  package func location(at offset: Int) -> SourceLocation {
    let line = lineIndex(at: offset)
    let column = characters(from: lineStarts[line], to: min(max(offset, 0), bytes.count))
    return SourceLocation(line: line + 1, column: column + 1)
  }

  /// The byte offset of a place given by a 0-based line and a 0-based count of characters, as
  /// libyaml reports it.
  package func offset(line: Int, characters: Int) -> Int {
    guard line < lineStarts.count else { return bytes.count }
    var offset = lineStarts[max(line, 0)]
    var remaining = characters
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      if !Self.isContinuation(bytes[offset]) {
        if remaining == 0 { break }
        remaining -= 1
      }
      offset += 1
    }
    return offset
  }

  /// The bytes of a 1-based line, decoded, without its line end.
  package func lineText(_ line: Int) -> String {
    guard line >= 1, line <= lineStarts.count else { return "" }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// How many characters begin in a part of one line.
  private func characters(from lower: Int, to upper: Int) -> Int {
    let (first, last) = (lower / Self.stride + 1, upper / Self.stride)
    guard first < last, last < charactersBefore.count else {
      return Self.scalarCount(bytes[lower..<max(lower, upper)])
    }
    return Self.scalarCount(bytes[lower..<first * Self.stride])
      + charactersBefore[last] - charactersBefore[first]
      + Self.scalarCount(bytes[last * Self.stride..<upper])
  }

  private static func hasLongLine(_ starts: [Int], upTo end: Int) -> Bool {
    guard end > 2 * stride else { return false }
    return starts.indices.contains { line in
      (line + 1 < starts.count ? starts[line + 1] : end) - starts[line] > 2 * stride
    }
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

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0b1100_0000 == 0b1000_0000 }
}
