/// Where the lines of a file begin.
final class LineTable: Sendable {
  /// The byte offset of the first byte of each line; never empty.
  let starts: [Int]

  init(_ bytes: [UInt8]) {
    let span = bytes.span
    var starts = [0]
    while let end = ByteSearch.first(UInt8(ascii: "\n"), in: span, from: starts[starts.count - 1]) {
      starts.append(end + 1)
    }
    self.starts = starts
  }
}
