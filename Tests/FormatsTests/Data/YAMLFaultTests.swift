import Diagnostics
import TestSupport
import Testing

@testable import Formats

@Suite struct YAMLFaultTests {
  @Test(arguments: [
    ("a: 1\n«1»a: 2\n", "yaml.duplicate-key", "Key 'a' is given twice"),
    ("ŵ: {x: 1, «1»x: 2}\n", "yaml.duplicate-key", "Key 'x' is given twice"),
    ("a: «1»&name 1\n", "yaml.unsupported", "Plain YAML has no place for an anchor (&)"),
    ("a: «1»&name [1]\n", "yaml.unsupported", "Plain YAML has no place for an anchor (&)"),
    ("a: «1»*name\n", "yaml.unsupported", "Plain YAML has no place for an alias (*)"),
    ("a: «1»!tag x\n", "yaml.unsupported", "Plain YAML has no place for a tag (!)"),
    ("a: «1»!!str x\n", "yaml.unsupported", "Plain YAML has no place for a tag (!)"),
    (
      "é: \u{2028}\nb: «1»\u{7}\n", "text.character", "'U+0007' is not allowed"
    ),
    ("a: 1\n«1»---\nb: 2\n", "yaml.unsupported", "Plain YAML has no place for a second document"),
    (
      "? «1»[a]\n: b\n", "yaml.unsupported", "Plain YAML has no place for a key that is not a text"
    ),
    (
      "ŵ: one«1»: two\n", "yaml.syntax",
      "A text with a colon and a blank in it needs quotation marks"
    ),
    (
      "a:\n«1»\tb: 1\n", "yaml.syntax",
      "A value cannot begin with this character; indent with blanks, not tabs, and put quotes "
        + "around it"
    ),
    ("a: «1»\"b\n", "yaml.syntax", "A quotation mark is opened and never closed"),
    (
      "a: 1\n«1»b\nc: 1\n", "yaml.syntax", "A key needs a colon and a blank behind it"
    ),
    (
      "a:\n  - b\n «1»c: d\n", "yaml.syntax",
      "The indentation of this line does not fit the lines before it"
    ),
  ])
  func aFaultIsFoundAtItsPlace(_ marked: String, _ id: String, _ summary: String) {
    let found = expectFindings(["\(id) «1»"], in: marked) { file, collector in
      _ = YAMLReader.read(file, collector: &collector)
    }
    #expect(found.first?.summary == summary)
  }

  @Test func aKeyGivenTwiceKeepsItsFirstValueAndShowsIt() {
    var collector = DiagnosticCollector()
    let file = SourceFile(path: "a.yaml", text: "a: 1\na: 2\n")
    let node = YAMLReader.read(file, collector: &collector)
    #expect(node?["a"]?.scalar?.value == "1")
    #expect(collector.diagnostics.first?.notes.map { $0.range.place } == ["1:1"])
  }

  @Test func faultsInPartOfAFileHaveTheFilesLines() {
    let file = SourceFile(path: "a.md", text: "---\nŵ: 1\nb: c: d\n---\ntext\n")
    var collector = DiagnosticCollector()
    _ = YAMLReader.read(file, part: file.range(4, 18), collector: &collector)
    #expect(collector.diagnostics.map { $0.range.place } == ["3:5"])
  }

  @Test func nestingIsLimited() throws {
    let limit = YAMLReader.depthLimit
    _ = try tree(String(repeating: "[", count: limit) + String(repeating: "]", count: limit))
    let deep = String(repeating: "[", count: limit) + "«1»[" + String(repeating: "]", count: limit)
    expectFindings(["yaml.unsupported «1»"], in: deep + "]") { file, collector in
      #expect(YAMLReader.read(file, collector: &collector) == nil)
    }
  }

  @Test func sizeIsLimited() {
    let text = "«1»" + String(repeating: "a: b\n", count: YAMLReader.sizeLimit / 5 + 1)
    expectFindings(["yaml.too-large «1»"], in: text) { file, collector in
      #expect(YAMLReader.read(file, collector: &collector) == nil)
    }
  }

  @Test func otherEncodingsAreRefused() {
    var collector = DiagnosticCollector()
    let file = SourceFile(path: "a.yaml", bytes: Array("a: caf".utf8) + [0xE9, 0x0A])
    #expect(YAMLReader.read(file, collector: &collector) == nil)
    #expect(collector.diagnostics.map(\.kind.id) == ["text.encoding"])
    #expect(collector.diagnostics.first?.range.place == "1:7")
  }

  private static let pieces = [
    "a", "b: ", "- ", "\n", "\n  ", "\t", ": ", ":", "[", "]", "{", "}", ",", "\"", "'", "|", ">",
    "&x ", "*x", "!t ", "---\n", "...\n", "#", "%", "@", "`", "?", "é", "😀", "\u{2028}", "\r", "0",
    "\u{FEFF}", "\u{7}", "\\",
  ]

  @Test(arguments: 0..<10) func randomTextsNeverCrash(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 0..<60, using: &generator)
      let bytes = (0..<count).flatMap { _ -> [UInt8] in
        seed.isMultiple(of: 2)
          ? [UInt8.random(in: 0...255, using: &generator)]
          : Array((Self.pieces.randomElement(using: &generator) ?? "").utf8)
      }
      let file = SourceFile(path: "a.yaml", bytes: bytes)
      var collector = DiagnosticCollector()
      let node = YAMLReader.read(file, collector: &collector)
      #expect(node != nil || !collector.diagnostics.isEmpty, "\(bytes)")
      #expect(collector.diagnostics.allSatisfy { $0.range.upper <= bytes.count })
    }
  }
}
