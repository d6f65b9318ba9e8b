import Diagnostics
import Formats
import Testing

@Suite struct ParameterTextTests {
  /// Reads the marked stretch of a file as the text of a value.
  private func text(
    _ marked: String, value: String? = nil, collector: inout DiagnosticCollector
  ) -> ParameterText {
    let source = MarkedMarkdown(marked, path: "Content/a.yaml")
    let range = source.marks.first.map { source.file.range($0.lowerBound, $0.upperBound) }
    let whole = range ?? source.file.wholeRange
    return ParameterText(Located(value ?? whole.text, at: whole), collector: &collector)
  }

  private func shown(_ text: ParameterText) -> String {
    var collector = DiagnosticCollector()
    return text.text(
      resolving: { name, range, _ in name == "none" ? nil : Located("<\(name)>", at: range) },
      collector: &collector)
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("{{a}}", "<a>"), ("x {{ a.b }}, {{c:d}}", "x <a.b>, <c:d>"),
    ("\\{{a}} b", "{{a}} b"), ("{{none}} b", " b"), ("{{A}} {{", "{{A}} {{"),
    ("*a* <b> &amp;", "*a* <b> &amp;"), ("{a} }}", "{a} }}"), ("{{a}}}", "<a>}"),
  ]) func values(written: String, expected: String) {
    var collector = DiagnosticCollector()
    #expect(shown(text(written, collector: &collector)) == expected)
  }

  @Test func places() {
    var collector = DiagnosticCollector()
    let plain = text("title: ⟦ŵ {{a}} {{a}} \\{{b}} {{c}}⟧", collector: &collector)
    #expect(plain.parameters.map(\.value) == ["a", "a", "c"])
    #expect(plain.parameters.map(\.range.start.column) == [10, 16, 29])
    let quoted = text("title: ⟦\"a \\u0041 {{b}}\"⟧", value: "a A {{b}}", collector: &collector)
    #expect(quoted.parameters.map(\.range.text) == ["{{b}}"])
    let block = text("t: ⟦>\n  a\n  {{b}}\n⟧", value: "a {{b}}\n", collector: &collector)
    #expect(block.parameters.map(\.range.start) == [SourceLocation(line: 3, column: 3)])
    let hidden = text("t: ⟦\"{\\x7bb}}\"⟧", value: "{{b}}", collector: &collector)
    #expect(hidden.parameters.map(\.range) == [hidden.range])
    #expect(collector.diagnostics.isEmpty)
  }

  @Test func malformed() {
    var collector = DiagnosticCollector()
    _ = text("t: ⟦£ {{A b}} {{⟧", collector: &collector)
    #expect(collector.diagnostics.map(\.kind.id) == ["parameter.malformed", "parameter.malformed"])
    #expect(collector.diagnostics.map(\.range.text) == ["{{A b}}", "{{"])
    #expect(collector.diagnostics.map(\.range.start.column) == [6, 14])
    #expect(fixed(collector.diagnostics.first) == "t: £ {{a-b}} {{")
  }
}
