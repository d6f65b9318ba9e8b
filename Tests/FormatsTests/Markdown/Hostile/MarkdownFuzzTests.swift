import Diagnostics
import Formats
import TestSupport
import Testing

/// Properties that hold for any input.
@Suite struct MarkdownFuzzTests {
  static let pieces = [
    "word", "ŵ", "é", " ", " ", " ", "\n", "\n", "\n\n", "  ", "*", "**", "_", "`", "``", "[", "]",
    "(", ")", "](a.html)", "![", "<", ">", "> ", "\n> ", "\n- ", "\n  - ", "\n1. ", "\n## ",
    "\n### ", "|", "\n|---|---|\n", "\n|-\n", "| a | b |\n", "\\", "\\|", "\\*", "&amp;", "&", ";",
    "\"", "'", "--", "...", "{{", "}}", "{{a}}", "{{b.c:d}}", "\\{{", "{#x}", "    ", "\t", "```",
    "\n```\n", "<b>", "<!--", "-->", "<https://e.uk>", "[r]", "\n\n[r]: b.html\n", "Table: ", "#",
    "\n---\n", "\n===\n", "\r\n", "\u{FEFF}", "\u{202E}", "\u{E001}", "0", "2021",
  ]

  @Test(arguments: 0..<8) func randomBytesNeverCrash(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 0..<300, using: &generator)
      let isText = Bool.random(using: &generator)
      let bytes = (0..<count).map { _ in
        UInt8.random(in: isText ? 0x09...0x7E : 0...0xFF, using: &generator)
      }
      check(SourceFile(path: "a.md", bytes: bytes))
    }
  }

  @Test(arguments: 0..<12) func randomMarkdownHasTruePlaces(seed: UInt64) {
    var generator = SeededGenerator(seed: 1000 + seed)
    for _ in 0..<400 {
      let count = Int.random(in: 1..<60, using: &generator)
      let text = (0..<count).map { _ in
        Self.pieces.randomElement(using: &generator) ?? ""
      }.joined()
      check(SourceFile(path: "a.md", text: text))
    }
  }

  /// A text without a typographic character is read in another way, unless one stands elsewhere.
  @Test(arguments: 0..<4) func quotationElsewhereChangesNothing(seed: UInt64) {
    var generator = SeededGenerator(seed: 2000 + seed)
    let pieces =
      Self.pieces.filter { piece in
        !["\"", "'", "--", "...", "\u{FEFF}"].contains { piece.contains($0) }
      } + [".", "-", " - ", ".  \n", "a."]
    for _ in 0..<400 {
      let count = Int.random(in: 1..<40, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      #expect(html("\"q\"\n\n" + text) == "<p class=\"govuk-body\">“q”</p>\n" + html(text))
    }
  }

  private func html(_ text: String) -> String {
    var collector = DiagnosticCollector()
    let document = MarkdownParser.parse(
      SourceFile(path: "a.md", text: text), collector: &collector)
    return MarkdownRenderer(resolve: { name, range, _ in Located(name, at: range) })
      .render(document, collector: &collector).text
  }

  private func check(_ file: SourceFile) {
    var collector = DiagnosticCollector()
    let document = MarkdownParser.parse(file, collector: &collector)
    for diagnostic in collector.diagnostics {
      #expect(diagnostic.range.upper <= file.bytes.count)
    }
    for block in document.blocks { check(block, in: file.wholeRange) }
    let renderer = MarkdownRenderer(resolve: { name, range, _ in Located(name, at: range) })
    _ = renderer.render(document, collector: &collector)
  }

  private func check(_ block: MarkdownBlock, in outer: SourceRange) {
    let range = block.range
    #expect(outer.lower <= range.lower && range.upper <= outer.upper, Comment(range))
    switch block {
    case .heading(let heading): check(heading.content, in: range)
    case .paragraph(let content, _): check(content, in: range)
    case .code(let content, _): #expect(content.allSatisfy { $0.range.upper <= range.upper })
    case .quotation(let blocks, _): for block in blocks { check(block, in: range) }
    case .list(let list):
      for item in list.items { for block in item.blocks { check(block, in: item.range) } }
    case .table(let table):
      for cell in table.head + table.rows.flatMap({ $0 }) { check(cell.content, in: cell.range) }
    case .thematicBreak: break
    }
  }

  private func check(_ content: [MarkdownInline], in outer: SourceRange) {
    var last = outer.lower
    for node in content {
      let range = node.range
      #expect(last <= range.lower && range.upper <= outer.upper, Comment(range))
      last = range.upper
      switch node {
      case .text(let text, _): checkWords(of: text, at: range)
      case .parameter(let name, _):
        #expect(range.text.hasPrefix("{{") && range.text.contains(name), Comment(range))
      case .emphasis(let inner, _), .strong(let inner, _):
        #expect(range.text.first == range.text.last, Comment(range))
        #expect(["*", "_"].contains(range.text.first), Comment(range))
        check(inner, in: range)
      case .code: #expect(range.text.first == "`" && range.text.last == "`", Comment(range))
      case .link(let link):
        #expect(["[", "<"].contains(range.text.first), Comment(range))
        check(link.content, in: range)
      case .image(let image):
        #expect(range.text.hasPrefix("!["), Comment(range))
        check(image.alternative, in: range)
      case .softBreak, .lineBreak: #expect(range.text.contains { $0.isNewline }, Comment(range))
      }
    }
  }

  /// Letters and digits are never changed between the file and the tree.
  private func checkWords(of text: String, at range: SourceRange) {
    // Behind a backslash `&amp;` is no entity.
    if range.text.contains("\\&") { return }
    let written = range.text.split(separator: "&amp;", omittingEmptySubsequences: false)
      .joined(separator: "&")
    let letters = { (text: String) in text.filter { $0.isLetter || $0.isNumber } }
    #expect(letters(text) == letters(written), Comment(range))
  }
}

extension Comment {
  fileprivate init(_ range: SourceRange) {
    let text = String(decoding: range.file.bytes, as: UTF8.self)
    self.init(rawValue: "\(range.text.debugDescription) in \(text.debugDescription)")
  }
}
