/// One line of a body as the limits see it, before cmark reads it.
struct MarkdownLine {
  /// The byte offsets of the line, without its end.
  let lower: Int
  let upper: Int
  /// Where the text begins behind `>` and list markers.
  let contentLower: Int
  /// How many `>` and list markers stand before the text, counted up to `maximumCount`.
  let depth: Int

  var isBlank: Bool { contentLower == upper }

  /// Counting further costs time and says nothing more.
  static let maximumCount = MarkdownLimits.depth + 1

  init(bytes: [UInt8], lower: Int, upper: Int) {
    self.lower = lower
    self.upper = upper
    var position = Self.skipBlanks(from: lower, to: upper, in: bytes)
    var depth = 0
    // Nearly every line begins with a letter.
    while depth < Self.maximumCount, position < upper, Self.mayBeMarker(bytes[position]),
      !Self.isThematicBreak(bytes[position..<upper]),
      let next = Self.markerEnd(at: position, to: upper, in: bytes)
    {
      depth += 1
      position = Self.skipBlanks(from: next, to: upper, in: bytes)
    }
    self.contentLower = position
    self.depth = depth
  }

  /// Whether a quotation or list marker can begin with a byte.
  private static func mayBeMarker(_ byte: UInt8) -> Bool { byte < UInt8(ascii: "A") }

  /// The offset behind a quotation or list marker.
  private static func markerEnd(at lower: Int, to upper: Int, in bytes: [UInt8]) -> Int? {
    guard lower < upper else { return nil }
    switch bytes[lower] {
    case UInt8(ascii: ">"): return lower + 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return isBlankOrEnd(lower + 1, to: upper, in: bytes) ? lower + 1 : nil
    default:
      let digits = bytes[lower..<upper].prefix { (48...57).contains($0) }.count
      let end = lower + digits
      guard (1...9).contains(digits), end < upper,
        bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
      else { return nil }
      return isBlankOrEnd(end + 1, to: upper, in: bytes) ? end + 1 : nil
    }
  }

  /// Three or more `-`, `*` or `_` and blanks: a rule, not a list in a list.
  private static func isThematicBreak(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let mark = bytes.first,
      mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_")
    else { return false }
    var count = 0
    for byte in bytes {
      if byte == mark { count += 1 } else if !isBlank(byte) { return false }
    }
    return count >= 3
  }

  static func skipBlanks(from lower: Int, to upper: Int, in bytes: [UInt8]) -> Int {
    var position = lower
    while position < upper, isBlank(bytes[position]) { position += 1 }
    return position
  }

  private static func isBlankOrEnd(_ offset: Int, to upper: Int, in bytes: [UInt8]) -> Bool {
    offset >= upper || isBlank(bytes[offset])
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
