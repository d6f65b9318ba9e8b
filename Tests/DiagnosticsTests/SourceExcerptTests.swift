import Testing

@testable import Diagnostics

@Suite struct SourceExcerptTests {
  /// The excerpt for the text between `«` and `»`.
  private func excerpt(_ marked: String) throws -> SourceExcerpt? {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for scalar in marked.unicodeScalars {
      if scalar == "«" || scalar == "»" {
        ends.append(bytes.count)
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    try #require(ends.count == 2)
    return SourceExcerpt(SourceFile(path: "a", bytes: bytes).range(ends[0], ends[1]))
  }

  @Test(arguments: [
    ("first\nkey,«45l»,x\nlast", "key,45l,x", "    ^~~"),
    ("«»x", "x", "^"),
    ("x«»", "x", " ^"),
    ("tŷ,«ŷŷŷ»", "tŷ,ŷŷŷ", "   ^~~"),
    ("日本,«語»", "日本,語", "     ^~"),
    ("e\u{301}«x»", "e\u{301}x", " ^"),
    ("\ta\t«bc»", "\ta\tbc", "\t \t^~"),
    ("a«\t»b", "a\tb", " ^"),
    ("one «two\nthree» four", "one two", "    ^~~"),
    ("one«\r\n»two", "one", "   ^"),
    ("a\u{1B}[31m«b»", "a\u{FFFD}[31mb", "      ^"),
    ("a\u{202E}«b»", "a\u{FFFD}b", "  ^"),
  ])
  func placeIsMarked(source: String, line: String, marks: String) throws {
    let excerpt = try #require(try excerpt(source))
    #expect(excerpt.line == line)
    #expect(excerpt.marks == marks)
  }

  @Test(arguments: ["«»", "a\n«»\nb", "a\n«\nb»"])
  func emptyLineHasNoExcerpt(source: String) throws {
    #expect(try excerpt(source) == nil)
  }

  @Test func longLineIsCutAroundThePlace() throws {
    let words = String(repeating: "wordy ", count: 5_000)
    let excerpt = try #require(try excerpt("\(words)«here»\(words)"))
    #expect(TerminalText.width(excerpt.line) <= SourceExcerpt.width)
    #expect(excerpt.line.hasPrefix("…") && excerpt.line.hasSuffix("…"))
    let start = excerpt.marks.prefix { $0 == " " }.count
    #expect(excerpt.line.dropFirst(start).hasPrefix("here"))
    #expect(excerpt.marks.drop { $0 == " " } == "^~~~")
  }

  @Test func longPlaceIsCutAtItsEnd() throws {
    let excerpt = try #require(
      try excerpt("start «\(String(repeating: "x", count: 3_000))» end"))
    #expect(excerpt.line.hasPrefix("start x"))
    #expect(excerpt.line.hasSuffix("x…"))
    #expect(TerminalText.width(excerpt.line) <= SourceExcerpt.width)
    #expect(excerpt.marks.count < SourceExcerpt.width)
  }

  @Test func endOfALongLineIsShown() throws {
    let excerpt = try #require(try excerpt(String(repeating: "ŷ", count: 2_000) + "«!»"))
    #expect(excerpt.line.hasPrefix("…ŷ") && excerpt.line.hasSuffix("ŷ!"))
    #expect(excerpt.marks.count == excerpt.line.count)
  }

  @Test func textThatIsNotUTF8IsShown() throws {
    let file = SourceFile(path: "a", bytes: Array("caf".utf8) + [0xE9] + Array(",x".utf8))
    let excerpt = try #require(SourceExcerpt(file.range(3, 4)))
    #expect(excerpt.line == "caf\u{FFFD},x")
    #expect(excerpt.marks == "   ^")
  }
}
