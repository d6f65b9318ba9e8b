import Synchronization

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
  /// Made when somebody first asks for a line: most files are only digested, or without a fault.
  private let lineTable = AtomicLazyReference<LineTable>()

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The byte offset of the first byte of each line; never empty.
  /// - Complexity: O(*n*) in the number of bytes at the first call.
  package var lineStarts: [Int] { lines.starts }

  private var lines: LineTable { lineTable.load() ?? lineTable.storeIfNil(LineTable(bytes)) }

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
    let lines = self.lines
    let line = lines.index(at: offset)
    let end = min(max(offset, 0), bytes.count)
    let column = lines.characters(from: lines.starts[line], to: end, in: bytes)
    return SourceLocation(line: line + 1, column: column + 1)
  }

  /// The byte offset of a place given by a 0-based line and a 0-based count of characters, as
  /// libyaml reports it.
  package func offset(line: Int, characters: Int) -> Int {
    let starts = lineStarts
    guard line < starts.count else { return bytes.count }
    var offset = starts[max(line, 0)]
    var remaining = characters
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      if !LineTable.isContinuation(bytes[offset]) {
        if remaining == 0 { break }
        remaining -= 1
      }
      offset += 1
    }
    return offset
  }
}
