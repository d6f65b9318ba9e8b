/// A line of a table written with pipes.
enum TableRow {
  /// The cells of a line without the blanks around them; a `|` behind a backslash divides nothing.
  static func cells(in bytes: [UInt8], _ bounds: Range<Int>) -> [Range<Int>] {
    let pipe = UInt8(ascii: "|")
    var cells: [Range<Int>] = []
    var lower = bounds.lowerBound
    if lower < bounds.upperBound, bytes[lower] == pipe { lower += 1 }
    for index in lower..<max(lower, bounds.upperBound) where bytes[index] == pipe {
      guard index == bounds.lowerBound || bytes[index - 1] != UInt8(ascii: "\\") else { continue }
      cells.append(trimmed(lower..<index, in: bytes))
      lower = index + 1
    }
    let rest = trimmed(lower..<max(lower, bounds.upperBound), in: bytes)
    if !rest.isEmpty { cells.append(rest) }
    return cells
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, LinkScanner.isSpace(bytes[lower]) { lower += 1 }
    while upper > lower, LinkScanner.isSpace(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }
}
