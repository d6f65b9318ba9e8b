import Diagnostics
import Formats
import TestSupport
import Testing

@Suite struct YAMLReaderTests {
  @Test func keysAndValuesKnowTheirPlaces() throws {
    let node = try tree("a: one\nlist:\n  - two\n  - b: 3\nflow: [x, {y: z}]\n")
    #expect(
      node.outline
        == "{a@1:1: one@1:4, list@2:1: [two@3:5, {b@4:5: 3@4:8}], "
        + "flow@5:1: [x@5:8, {y@5:12: z@5:15}]}"
    )
  }

  @Test func scalarsStayText() throws {
    let node = try tree("a: no\nb: 1e3\nc: 2020-21\nd:\ne: ~\nf: 'it''s'\ng: \"a\\tb\"\n")
    #expect(
      node.entries?.map { $0.value.scalar?.value }
        == ["no", "1e3", "2020-21", "", "~", "it's", "a\tb"])
  }

  @Test func blockTextsKeepOrFoldTheirLines() throws {
    let node = try tree("kept: |\n  one\n  two\nfolded: >-\n  one\n  two\n")
    #expect(node["kept"]?.scalar?.value == "one\ntwo\n")
    #expect(node["folded"]?.scalar?.value == "one two")
  }

  @Test func placesAreRightBehindLongCharacters() throws {
    let node = try tree("ŵŷ: '😀é', \n".replacing(", ", with: "") + "k: [ŵ, 😀, x]\n")
    #expect(node.outline == "{ŵŷ@1:1: 😀é@1:5, k@2:1: [ŵ@2:5, 😀@2:8, x@2:11]}")
    let last = try #require(node["k"]?.elements?.last)
    #expect(last.range.text == "x")
    #expect(node["ŵŷ"]?.range.text == "'😀é'")
  }

  @Test func placesAreRightInAPartOfAFile() throws {
    let file = SourceFile(path: "page.md", text: "---\ntitle: Ŵ\nb: c\n---\n\ntext: [\n")
    var collector = DiagnosticCollector()
    let part = file.range(4, file.offset(line: 3, characters: 0))
    let node = try #require(YAMLReader.read(file, part: part, collector: &collector))
    #expect(collector.diagnostics.isEmpty)
    #expect(node.outline == "{title@2:1: Ŵ@2:8, b@3:1: c@3:4}")
    #expect(node["b"]?.range.text == "c")
  }

  @Test func anEmptyFileIsAnEmptyMapping() throws {
    #expect(try tree("").entries?.isEmpty == true)
    #expect(try tree("# a remark\n").entries?.isEmpty == true)
  }

  @Test(arguments: ["\u{2028}", "\u{2029}"])
  func unusualLineEndsMoveNoPlace(_ lineEnd: String) throws {
    let node = try tree("a: 'x\(lineEnd)y'\nb: c\n")
    #expect(node["b"]?.range.text == "c")
    #expect(node["b"]?.range.place == "2:4")
  }

  @Test func carriageReturnsMoveNoPlace() throws {
    #expect(try tree("a: b\r\nc: d\r\n").outline == "{a@1:1: b@1:4, c@2:1: d@2:4}")
    #expect(try tree("a: b\rc: d\n")["c"]?.range.text == "d")
  }

  @Test func aByteOrderMarkIsNoPartOfTheFirstKey() throws {
    let node = try tree("\u{FEFF}a: b\nc: d\n")
    #expect(node.entries?.map(\.key.value) == ["a", "c"])
    #expect(node["a"]?.range.text == "b")
    #expect(node["c"]?.range.text == "d")
  }
}
