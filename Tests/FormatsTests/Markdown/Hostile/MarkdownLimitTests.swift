import Diagnostics
import Formats
import Testing

/// Each limit at its edge: what is just allowed, and the place of what is not.
@Suite struct MarkdownLimitTests {
  private func kinds(_ text: String) -> [String] {
    var collector = DiagnosticCollector()
    _ = MarkdownParser.parse(SourceFile(path: "a.md", text: text), collector: &collector)
    return collector.sorted().map(\.kind.id).filter { $0 != "markdown.table-caption" }
  }

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test func fileSize() {
    let lines = repeated("0123456789abcde\n", 127 * 64).split(
      separator: "\n", omittingEmptySubsequences: false)
    let text = lines.enumerated().map { $0.offset % 100 == 99 ? "" : String($0.element) }
      .joined(separator: "\n")
    #expect(kinds(text).isEmpty)
    #expect(kinds(text + repeated(" ", 128 * 1024)) == ["markdown.limit-file-size"])
    #expect(kinds(repeated("\n", 128 * 1024)).isEmpty)
    #expect(kinds(repeated("\n", 128 * 1024 + 1)) == ["markdown.limit-file-size"])
  }

  @Test func line() {
    #expect(kinds(repeated("a", 8 * 1024 - 1)).isEmpty)
    expectFindings(.limitLine, in: "a\n\n⟦\(repeated("a", 8 * 1024))⟧\n\nb")
  }

  @Test func block() {
    let line = repeated("a", 1023)
    let full = repeated(line + "\n", 8)
    #expect(kinds(full + "\n" + full).isEmpty)
    #expect(kinds(full + "> \n> \n" + full).isEmpty)
    expectFindings(.limitBlock, in: full + "⟦b⟧\nc\n\nd")
    expectFindings(.limitBlock, in: "---\na: \(repeated(line, 9))\n---\n\(full)⟦b⟧")
  }

  @Test func depth() {
    #expect(kinds(repeated("> ", 8) + "a").isEmpty)
    #expect(kinds("- - - - - - - - - - - -\n\n" + repeated("*", 40)).isEmpty)
    expectFindings(.limitDepth, in: "a\n\n⟦\(repeated("> ", 9))⟧a")
    expectFindings(.limitDepth, in: "⟦\(repeated("- 1. ", 4))- ⟧a")
    let steps = (0..<9).map { repeated("  ", $0) + "- a\n" }
    #expect(kinds(steps.dropLast().joined()).isEmpty)
    expectFindings(.limitDepth, in: steps.dropLast().joined() + repeated("  ", 8) + "⟦- a⟧\n")
  }

  @Test func inlineDepth() {
    let open = repeated("*a _a ", 8)
    let close = repeated("a_ a* ", 8)
    #expect(kinds(open + close) == ["markdown.limit-depth"])
    #expect(kinds(repeated("*a _a ", 7) + "b" + repeated(" a_ a*", 7)).isEmpty)
    #expect(kinds(repeated("*a **a ", 500) + "b" + repeated(" a** a*", 500)).count == 1)
  }

  @Test func columns() {
    func table(_ columns: Int) -> String {
      repeated("|a", columns) + "|\n" + "⟦" + repeated("|-", columns) + "|⟧\n"
        + repeated("|b", columns)
    }
    #expect(kinds(table(32).filter { $0 != "⟦" && $0 != "⟧" }).isEmpty)
    expectFindings(.limitColumns, in: table(33))
  }

  @Test func rows() {
    let head = "|a|\n|-|\n"
    #expect(kinds(head + repeated("|b|\n", 500)).isEmpty)
    expectFindings(.limitRows, in: head + repeated("|b|\n", 500) + "⟦|c|⟧\n|d|\n\n" + head)
  }

  @Test func cells() {
    let head = repeated("|a", 32) + "\n" + repeated("|-", 32) + "\n"
    let tables = repeated(head + repeated("b\n", 500) + "\n", 3)
    let most = tables + head + repeated("b\n", 62)
    #expect(kinds(most).isEmpty)
    expectFindings(.limitRows, in: most + "⟦c⟧\nd\n")
  }

  @Test func growth() {
    let definition = "[a]: " + repeated("b", 2048)
    let uses = repeated(repeated("[a] ", 127) + "\n\n", 4)
    #expect(kinds(definition + "\n\n" + uses).isEmpty)
    expectFindings(
      .limitReferenceSize, in: "[a]: ⟦" + repeated("b", 2048) + "⟧\n\n" + uses + "[a] [a] [a] [a]")
  }

  @Test func references() {
    let hundred = (0..<100).map { "[a\($0)]: b\n" }.joined()
    #expect(kinds(hundred).isEmpty)
    expectFindings(.limitReferences, in: hundred + "[c⟦]:⟧ d\n[e]: f")
    #expect(kinds("[a]: " + repeated("b", 2048)).isEmpty)
    expectFindings(.limitReferenceSize, in: "[a]: ⟦\(repeated("b", 2049))⟧")
    expectFindings(.limitReferenceSize, in: "[a]:\n ⟦b⟧\n '\(repeated("c", 2048))'")
  }

  @Test func parameters() {
    let full = repeated("{{a}}\n\n", 2000)
    #expect(kinds(full).isEmpty)
    expectFindings(.limitParameters, in: full + "⟦{{b}}⟧ {{c}}")
  }
}
