import Diagnostics
import Formats
import Testing

@Suite struct HeadingIdentifierTests {
  private func ids(_ text: String) -> [String] {
    var collector = DiagnosticCollector()
    let file = SourceFile(path: "a.md", text: text)
    return MarkdownParser.parse(file, collector: &collector).headings.map(\.id)
  }

  @Test(arguments: [
    ("Two words", "two-words"), ("Don't", "dont"), ("A – B -- C", "a-b-c"), ("  x  y ", "x-y"),
    ("2021 figures", "figures"), ("Tŷ Ŵyl É", "ty-wyl-e"), ("£ 5", "section"), ("a & b", "a-b"),
    ("What's *new*?", "whats-new"), ("日本", "section"), ("{{term:x.y}} z", "termxy-z"),
    ("a/b", "ab"),
    ("A-1", "a-1"), ("\\<b onclick=\"x\">", "b-onclickx"), ("Straße ﬁ", "strae"),
  ]) func fromText(text: String, expected: String) {
    #expect(ids("## \(text)") == [expected])
  }

  @Test func unique() {
    #expect(ids("## a\n## a\n## a-1\n## a\n") == ["a", "a-1", "a-1-1", "a-2"])
    #expect(ids("## a\n## b {#a}\n## £\n## $\n") == ["a-1", "a", "section", "section-1"])
    #expect(ids("## a {#x}\n## b {#x}\n## c {#X y}") == ["x", "b", "c"])
    #expect(ids("## Table 1 caption\n\n|a|\n|-|\n\n## Table 1 caption").count == 2)
  }
}
