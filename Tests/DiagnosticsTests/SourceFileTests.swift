import Testing

@testable import Diagnostics

/// Where offsets are, in the lines and columns that people see.
struct SourceFileTests {
  /// Long lines are counted from marks; the columns must be those of a count from their start.
  @Test(arguments: ["", "ab\n", "é\n\n", "\u{1F600}"])
  func columnsOfLongLinesCountCharacters(beginning: String) {
    let lines = ["ascii é \u{1F600} e\u{301}", "\u{EB}\u{20AC}"].map {
      String(repeating: $0, count: 500)
    }
    let text = beginning + lines.joined(separator: "\nshort\n")
    let file = SourceFile(path: "a", text: text)
    var (line, column) = (1, 1)
    for (offset, byte) in text.utf8.enumerated() where byte & 0xC0 != 0x80 {
      #expect(file.location(at: offset) == SourceLocation(line: line, column: column))
      (line, column) = byte == UInt8(ascii: "\n") ? (line + 1, 1) : (line, column + 1)
    }
    #expect(file.location(at: text.utf8.count) == SourceLocation(line: line, column: column))
    #expect(file.location(at: .max) == SourceLocation(line: line, column: column))
  }
}
