import Diagnostics
import Formats
import Testing

/// What the program relies on beyond the specification: types, absence and origins.
@Suite struct TemplateRenderingTests {
  let content = SourceFile(path: "Content/a.yaml", text: "name: <Ada>")

  @Test func writesMarkupAsItIs() {
    #expect(render("<p>{{html}}</p>", ["html": .markup(emphasis())]).text == "<p><em>x</em></p>")
  }

  @Test func escapesTextsWithPlaces() {
    #expect(render("{{name}}", ["name": .located(located())]).text == "&lt;Ada&gt;")
  }

  @Test func showsNothingForAbsentFields() {
    let data: TemplateRecord = ["a": .optional(nil as String?), "b": .optional("x")]
    let page = render(
      "[{{a}}{{#a}}1{{/a}}{{^a}}2{{/a}}{{a.part}}{{#a.part}}3{{/a.part}}{{b}}]", data)
    #expect(page.text == "[2x]")
  }

  @Test func treatsEmptyMarkupAsFalse() {
    #expect(render("{{^a}}none{{/a}}", ["a": .markup(Markup())]).text == "none")
  }

  @Test func tellsWhereBytesComeFrom() throws {
    let page = render(
      "<p>{{name}}</p>\n{{html}}",
      [
        "name": .located(located()), "html": .markup(emphasis()),
      ])
    #expect(page.text == "<p>&lt;Ada&gt;</p>\n<em>x</em>")
    #expect(page.origin(of: 0)?.text == "<p>")
    #expect(page.origin(of: 3)?.file === content)
    #expect(page.origin(of: 3)?.text == "<Ada>")
    #expect(page.origin(of: 14)?.text == "</p>\n")
    #expect(page.origin(of: page.bytes.count - 1)?.text == "{{html}}")
  }

  @Test func keepsTheOriginsOfMarkup() {
    var writer = HTMLWriter()
    writer.mark(content.range(6, 11))
    writer.element("em", text: "x")
    let page = render("{{html}}.", ["html": .markup(writer.finish())])
    #expect(page.origin(of: 0)?.file === content)
    #expect(page.origin(of: page.bytes.count - 1)?.text == ".")
    #expect(page.origins.count == 2)
  }

  @Test func namesTheFileOfEachTemplate() {
    var collector = DiagnosticCollector()
    let layout = SourceFile(path: "layout", text: "<b>{{$main}}{{/main}}</b>")
    let home = SourceFile(path: "home", text: "{{<layout}}{{$main}}mine{{/main}}{{/layout}}!")
    let library = TemplateLibrary(
      files: [("layout", layout), ("home", home)], collector: &collector)
    let page = library.render("home", with: [:], collector: &collector)
    #expect(page.text == "<b>mine</b>!")
    #expect(
      [0, 3, 7, 11].map { page.origin(of: $0)?.file.path } == ["layout", "home", "layout", "home"])
    #expect(collector.diagnostics.isEmpty)
  }

  @Test func leavesOriginsOutWhenToldSo() {
    let page = render(
      "a{{html}}{{name}}", ["html": .markup(emphasis()), "name": .located(located())],
      recordsOrigins: false)
    #expect(page.origins.isEmpty)
    #expect(page.text == "a<em>x</em>&lt;Ada&gt;")
  }

  @Test func skipsAByteOrderMark() {
    #expect(render("\u{FEFF}{{! c }}\nx", [:]).text == "x")
  }

  @Test func recordsReplaceAndRemoveFields() {
    var record: TemplateRecord = ["a": "1", "b": "2"]
    record["a"] = "3"
    record["b"] = nil
    #expect(record.names == ["a"])
    #expect(render("{{a}}{{c}}", record.merging(["c": "4"])).text == "34")
  }

  private func emphasis() -> Markup {
    var writer = HTMLWriter()
    writer.element("em", text: "x")
    return writer.finish()
  }

  private func located() -> Located<String> { Located("<Ada>", at: content.range(6, 11)) }

  private func render(
    _ template: String, _ data: TemplateRecord, recordsOrigins: Bool = true
  ) -> Markup {
    var collector = DiagnosticCollector()
    let file = SourceFile(path: "Templates/main.html", text: template)
    let library = TemplateLibrary(
      files: [("main", file)], recordsOrigins: recordsOrigins, collector: &collector)
    let page = library.render("main", with: data, collector: &collector)
    #expect(collector.diagnostics.map(\.summary) == [])
    return page
  }
}
