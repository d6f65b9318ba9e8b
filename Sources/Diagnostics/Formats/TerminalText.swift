/// Text as a terminal shows it: how many columns it takes, and nothing that could command the
/// terminal or hide from the reader.
package enum TerminalText {
  /// One Unicode scalar made safe to print, with the columns that it takes.
  struct Cell {
    let text: String
    let width: Int
  }

  /// The columns to count for a tab; terminals use up to as many.
  static let tabWidth = 8

  /// The scalars of UTF-8 text; what is not UTF-8 becomes a replacement character.
  static func cells(_ bytes: ArraySlice<UInt8>) -> [Cell] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map(cell)
  }

  /// The text on one line, with everything invisible replaced by a visible mark.
  package static func printable(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      let isBlank = scalar == "\n" || scalar == "\r" || scalar == "\t"
      result += isBlank ? " " : cell(scalar).text
    }
  }

  /// The columns that a text without tabs takes.
  package static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + cell($1).width }
  }

  /// Breaks a text into lines of at most `width` columns where it has blanks; a longer word stands
  /// alone. `label` starts the first line, and the others are indented by its width.
  package static func wrapped(
    _ text: String, label: String, width: Int = 80
  ) -> [String] {
    let indent = String(repeating: " ", count: self.width(label))
    var lines: [String] = []
    var line = label
    var used = self.width(label)
    for word in printable(text).split(separator: " ").map(String.init) {
      let wordWidth = self.width(word)
      let isFirst = used == indent.count
      if !isFirst, used + 1 + wordWidth > width {
        lines.append(line)
        line = indent + word
        used = indent.count + wordWidth
      } else {
        line += (isFirst ? "" : " ") + word
        used += (isFirst ? 0 : 1) + wordWidth
      }
    }
    lines.append(line)
    return lines
  }

  private static func cell(_ scalar: Unicode.Scalar) -> Cell {
    if (0x20..<0x7F).contains(scalar.value) { return Cell(text: String(scalar), width: 1) }
    if scalar == "\t" { return Cell(text: "\t", width: tabWidth) }
    switch scalar.properties.generalCategory {
    // Escape sequences and bidirectional controls could make a line look like another.
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      return Cell(text: "\u{FFFD}", width: 1)
    case .nonspacingMark, .enclosingMark: return Cell(text: String(scalar), width: 0)
    default: return Cell(text: String(scalar), width: isWide(scalar) ? 2 : 1)
    }
  }

  /// The blocks that Unicode Standard Annex 11 calls wide, without their few exceptions.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
