import Diagnostics
import Formats
import Testing

/// Templates into which the words of a language are written make the pages that they make without.
@Suite struct TemplateFillingTests {
  private let words = TemplateFields(
    [("lang", "en")],
    fixed: [
      (
        "words", ["yes": "Yes & no", "none": .optional(nil as String?), "two": "a\nb", "empty": ""]
      ),
      ("name", "Ada"), ("list", ["x"]), ("markup", .markup(Markup())),
    ])

  /// The page of a template by itself and with the words written into it.
  private func pages(
    _ templates: [(name: String, text: String)], _ fields: [(TemplateName, TemplateValue)] = []
  ) -> (plain: String, filled: String, findings: [[String]]) {
    var collector = DiagnosticCollector()
    let library = TemplateLibrary(
      files: templates.map { ($0.name, SourceFile(path: $0.name, text: $0.text)) },
      recordsOrigins: false, collector: &collector)
    let other = TemplateFields([], fixed: [("name", "Eve")])
    let record = TemplateRecord(fields, over: words)
    var findings: [[String]] = []
    let texts = [library, library.filled(with: [other, words])].map { library in
      var collector = collector
      let text = library.render("main", with: record, collector: &collector).text
      findings.append(collector.diagnostics.map { "\($0.range.start.column) \($0.summary)" })
      return text
    }
    return (texts[0], texts[1], findings)
  }

  private func check(
    _ templates: [(name: String, text: String)], _ fields: [(TemplateName, TemplateValue)] = [],
    gives expected: String
  ) {
    let pages = pages(templates, fields)
    #expect(pages.plain == expected)
    #expect(pages.filled == expected)
    #expect(pages.findings == [[], []])
  }

  @Test func wordsAreEscaped() {
    check(
      [("main", "<p>{{words.yes}}, {{name}}{{words.none}}{{words.empty}} {{a}} {{lang}}</p>")],
      [("a", "<")], gives: "<p>Yes &amp; no, Ada &lt; en</p>")
  }

  @Test func everyLineOfATemplateIsIndentedAndNoneOfAValue() {
    let part = """
      {{name}}
      {{words.empty}}
      x {{name}}
      {{words.two}}
      {{#item}}
      {{name}} {{.}}
      {{/item}}

      {{name}}{{a}}
      """
    check(
      [("main", "<\n  {{>part}}\n{{name}}>"), ("part", part)], [("a", "1"), ("item", "i")],
      gives: """
        <
          Ada
         \(" ")
          x Ada
          a
        b
          Ada i

          Ada1Ada>
        """)
  }

  @Test func sectionsAndBlocksEncloseWords() {
    check(
      [
        ("main", "{{<layout}}{{$main}}{{#list}}{{.}}{{/list}}{{name}}{{/main}}{{/layout}}{{name}}"),
        (
          "layout",
          "[{{#name}}{{.}}{{/name}}{{^words.none}}{{name}}{{/words.none}}{{$main}}{{/main}}]"
        ),
      ], gives: "[AdaAdaxAda]Ada")
  }

  @Test func mistakesAreFoundAtTheirPlaces() {
    let pages = pages([("main", "{{name}} {{words.yess}}{{list}}{{name.part}}")])
    #expect(pages.plain == "Ada ")
    #expect(pages.filled == "Ada ")
    #expect(pages.findings[0].count == 3)
    #expect(pages.findings[1] == pages.findings[0])
  }

  /// Only a record over the very fields that were written into the templates gets their words.
  @Test func eachLanguageHasItsOwn() {
    var collector = DiagnosticCollector()
    let file = SourceFile(path: "main", text: "{{name}}")
    let library = TemplateLibrary(
      files: [("main", file)], recordsOrigins: false, collector: &collector)
    let others = ["Eve", "Bob"].map { name in
      TemplateFields([], fixed: [("name", .text(name))])
    }
    let filled = library.filled(with: [words, others[0]])
    let texts = ([words] + others).map { fields in
      filled.render("main", with: TemplateRecord([], over: fields), collector: &collector).text
    }
    #expect(texts == ["Ada", "Eve", "Bob"])
    #expect(filled.render("main", with: ["name": "Mine"], collector: &collector).text == "Mine")
  }

  @Test func whereBytesComeFromIsKnownAllTheSame() {
    var collector = DiagnosticCollector()
    let file = SourceFile(path: "main", text: "<p>{{name}}</p>")
    let library = TemplateLibrary(files: [("main", file)], collector: &collector)
      .filled(with: [words])
    let page = library.render("main", with: TemplateRecord([], over: words), collector: &collector)
    #expect(page.text == "<p>Ada</p>")
    #expect(page.origin(of: 3)?.text == "{{name}}")
  }
}
