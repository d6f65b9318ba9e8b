import Diagnostics
import Formats
import Testing

@Suite struct TemplateFindingTests {
  typealias Case = TemplateFindingCase

  static let names = [
    Case(
      "template.unknown-name", "Dear {{«nmae»}},", "'nmae' is not known here",
      fixed: "Dear {{name}},"),
    Case(
      "template.unknown-name", "{{#«itmes»}}x{{/itmes}}", "'itmes' is not known here",
      fixed: "{{#items}}x{{/itmes}}"),
    Case(
      "template.unknown-name", "{{^«elsewhere»}}x{{/elsewhere}}",
      "'elsewhere' is not known here"),
    Case(
      "template.unknown-name", "{{person.«frist»}}", "'frist' is not known here",
      fixed: "{{person.first}}"),
    Case("template.unknown-name", "{{#person}}{{.«name»}}{{/person}}", "'name' is not known here"),
    Case(
      "template.unknown-name", "{{#items}}{{«lable»}}{{/items}}", "'lable' is not known here",
      fixed: "{{#items}}{{label}}{{/items}}"),
    Case(
      "template.unknown-name", "{{>*«knid»}}", "'knid' is not known here",
      fixed: "{{>*kind}}"),
    Case("template.not-text", "«{{items}}»", "'items' is a list, not a text"),
    Case("template.not-text", "«{{person}}»", "'person' is a record, not a text"),
    Case("template.not-text", "«{{on}}»", "'on' is a yes or no, not a text"),
    Case("template.not-text", "«{{.}}»", "'.' is a record, not a text"),
    Case("template.not-text", "«{{>*items}}»", "'items' is a list, not a text"),
    Case("template.not-record", "{{name.«first»}}", "There is no 'first' in a text"),
    Case(
      "template.not-record", "{{#items.«label»}}x{{/items.label}}",
      "There is no 'label' in a list"),
    Case(
      "template.missing-partial", "«{{>*kind}}»",
      "'oka' is not among the templates; did you mean 'oak'?", partials: ["oak": "x"]),
  ]

  static let tags = [
    Case(
      "template.unescaped-tag", "«{{{name}}}»", "'{{{name}}}' asks for text without escaping",
      fixed: "{{name}}"),
    Case(
      "template.unescaped-tag", "«{{& name }}»", "'{{& name }}' asks for text without escaping",
      fixed: "{{name}}"),
    Case("template.unclosed-tag", "a «{{name»\nb", "A tag is opened but '}}' is missing"),
    Case("template.unclosed-tag", "a «{{name »{{name}}", "A tag is opened but '}}' is missing"),
    Case("template.unclosed-tag", "a «{{! note»", "A tag is opened but '}}' is missing"),
    Case("template.unclosed-tag", "«{{ »{{name}}", "A tag is opened but '}}' is missing"),
    Case(
      "template.bad-delimiters", "«{{=<% %> x=}}»",
      "'{{=<% %> x=}}' does not set two delimiters"),
    Case("template.bad-delimiters", "«{{=<%=}}»", "'{{=<%=}}' does not set two delimiters"),
    Case("template.bad-name", "{{«first name»}}", "'first name' is not a name"),
    Case("template.bad-name", "{{«a..b»}}", "'a..b' is not a name"),
    Case("template.bad-name", "{{ «»}}", "A tag has no name"),
    Case("template.bad-name", "{{>«Parts»}}", "'Parts' is not a name"),
    Case("template.bad-name", "{{>«/a»}}", "'/a' is not a name"),
    Case("template.bad-name", "{{$«a/b»}}x{{/a/b}}", "'a/b' is not a name"),
    Case("template.bad-name", "{{>*«*kind»}}", "'*kind' is not a name"),
  ]

  static let structure = [
    Case("template.unclosed-section", "«{{#on}}»x", "'{{#on}}' is never closed"),
    Case(
      "template.unclosed-section", "{{#on}}«{{^absent}}»x{{/on}}",
      "'{{^absent}}' is never closed"),
    Case("template.stray-close", "x«{{/on}}»", "'{{/on}}' closes nothing that is open"),
    Case(
      "template.stray-close", "{{#items}}x«{{/itmes}}»",
      "'{{/itmes}}' closes nothing; 'items' is open", fixed: "{{#items}}x{{/items}}"),
    Case(
      "template.missing-partial", "{{>«parst»}}", "'parst' is not among the templates",
      partials: ["parts": "x"], fixed: "{{>parts}}"),
    Case(
      "template.missing-partial", "{{<«parent»}}{{$b}}x{{/b}}{{/parent}}",
      "'parent' is not among the templates"),
    Case(
      "template.stray-content", "{{<p}}\n  «lost text»\n{{/p}}",
      "Only blocks are shown between the tags of a parent", partials: ["p": "x"]),
    Case(
      "template.stray-content", "{{<p}}«{{#on}}»x{{/on}}{{/p}}",
      "Only blocks are shown between the tags of a parent", partials: ["p": "x"]),
    Case(
      "template.duplicate-block", "{{<p}}{{$b}}1{{/b}}«{{$b}}»2{{/b}}{{/p}}",
      "'b' is given to the parent twice", partials: ["p": "{{$b}}{{/b}}"]),
    Case(
      "template.unknown-block", "{{<p}}«{{$mian}}»x{{/mian}}{{/p}}",
      "'mian' is not a block of 'p'", partials: ["p": "{{>q}}", "q": "{{$main}}{{/main}}"],
      fixed: "{{<p}}{{$main}}x{{/mian}}{{/p}}"),
  ]

  @Test(arguments: names) func reportsNames(_ finding: Case) throws { try finding.check() }
  @Test(arguments: tags) func reportsTags(_ finding: Case) throws { try finding.check() }
  @Test(arguments: structure) func reportsStructure(_ finding: Case) throws { try finding.check() }

  @Test func reportsDepthOnce() {
    let open = String(repeating: "{{#on}}", count: 40)
    let close = String(repeating: "{{/on}}", count: 40)
    let findings = findings(["main": "\(open)x\(close)"])
    #expect(findings.map(\.kind.id) == ["template.too-deep"])
    #expect(findings.first?.range.lower == 32 * 7)
  }

  @Test func reportsEndlessInclusion() {
    let findings = findings(["main": "{{>b}}", "b": "{{#on}}{{>main}}{{/on}}{{>c}}", "c": "{{>b}}"])
    #expect(findings.map(\.kind.id) == ["template.endless-inclusion", "template.too-deep"])
    #expect(findings.first?.summary == "'b' includes itself: 'b', 'c', 'b'")
    #expect(findings.first?.range.text == "{{>b}}")
  }

  @Test func stopsWhereDataNeverEnd() {
    let findings = findings(["main": "{{#on}}{{>main}}{{>main}}{{/on}}"])
    #expect(findings.map(\.kind.id) == ["template.too-deep"])
  }

  @Test func stopsWhereSectionsAndTemplatesAddUp() {
    let open = String(repeating: "{{#on}}", count: 10)
    let close = String(repeating: "{{/on}}", count: 10)
    let (page, findings) = rendered(["main": "x\(open){{>main}}\(close)"])
    #expect(findings.map(\.kind.id) == ["template.too-deep"])
    // Each level takes eleven of the 256 steps allowed, so the limit of 32 is not reached.
    #expect(page == String(repeating: "x", count: 24))
  }

  @Test func reportsMissingTemplateByItsPath() {
    let findings = findings(["mian": "x"])
    #expect(findings.map(\.kind.id) == ["template.missing-template"])
    #expect(findings.first?.range.file.path == "Templates/main.html")
    #expect(findings.first?.summary == "'main' is not among the templates; did you mean 'mian'?")
  }

  @Test func reportsNamesOfFiles() {
    var collector = DiagnosticCollector()
    let file = SourceFile(path: "Templates/main.html", text: "x")
    let library = TemplateLibrary(
      files: [("main", file), ("Main", file), ("main", file)], collector: &collector)
    #expect(
      collector.diagnostics.map(\.kind.id) == ["template.bad-file-name", "template.duplicate-name"])
    #expect(library.names == ["main"])
  }

  @Test func reportsOtherEncodings() {
    var collector = DiagnosticCollector()
    let file = SourceFile(path: "Templates/main.html", bytes: [0x61, 0xE9, 0x62])
    _ = TemplateLibrary(files: [("main", file)], collector: &collector)
    #expect(collector.diagnostics.map(\.kind.id) == ["template.not-utf8"])
    #expect(collector.diagnostics.first?.range.lower == 1)
  }

  @Test func reportsAStepInALoopOnceAndGoesOn() {
    var collector = DiagnosticCollector()
    let file = SourceFile(path: "Templates/main.html", text: "{{#l}}<{{no}}{{.}}>{{/l}}")
    let library = TemplateLibrary(files: [("main", file)], collector: &collector)
    let page = library.render("main", with: ["l": ["1", "2"]], collector: &collector)
    #expect(page.text == "<1><2>")
    #expect(collector.diagnostics.count == 1)
  }

  private func findings(_ templates: [String: String]) -> [Diagnostic] {
    rendered(templates).findings
  }

  private func rendered(
    _ templates: [String: String]
  ) -> (page: String, findings: [Diagnostic]) {
    var collector = DiagnosticCollector()
    let files = templates.sorted { $0.key < $1.key }
      .map { (name: $0.key, file: SourceFile(path: "Templates/\($0.key).html", text: $0.value)) }
    let library = TemplateLibrary(files: files, collector: &collector)
    let page = library.render("main", with: TemplateFindingCase.data, collector: &collector)
    return (page.text, collector.diagnostics)
  }
}
