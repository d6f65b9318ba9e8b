import Diagnostics
import Formats
import Testing

@Suite struct MarkdownRendererTests {
  private func document(_ text: String) -> MarkdownDocument {
    var collector = DiagnosticCollector()
    return MarkdownParser.parse(SourceFile(path: "a.md", text: text), collector: &collector)
  }

  @Test func headingShift() {
    let text = html("## A\n### B\n#### C", options: .init(headingShift: 1))
    #expect(text.contains("<h3 class=\"govuk-heading-m\" id=\"a\">"))
    #expect(text.contains("<h4 class=\"govuk-heading-s\" id=\"b\">"))
    #expect(text.contains("<h5 class=\"govuk-heading-s\" id=\"c\">"))
    #expect(html("## A", options: .init(headingShift: 9)).contains("<h6"))
  }

  @Test func idPrefix() {
    let text = html(
      "## A\n[x](#a) [y](#other) [z](b.html#a)\n\nTable: T\n\n|a|\n|-|\n|b|",
      options: .init(idPrefix: "one-"))
    #expect(text.contains("id=\"one-a\""))
    #expect(text.contains("href=\"#one-a\""))
    #expect(text.contains("href=\"#other\""))
    #expect(text.contains("href=\"b.html#a\""))
    #expect(text.contains("aria-labelledby=\"one-table-1-caption\""))
    #expect(text.contains("id=\"one-table-1-caption\""))
  }

  @Test func language() {
    #expect(
      html("a", options: .init(language: "cy"))
        == "<div lang=\"cy\"><p class=\"govuk-body\">a</p>\n</div>")
  }

  @Test func tableName() {
    let text = html("|a|\n|-|\n|b|\n\n|c|\n|-|", options: .init(tableName: "Tabl"))
    #expect(text.contains("aria-label=\"Tabl 1\""))
    #expect(text.contains("aria-label=\"Tabl 2\""))
  }

  @Test func linksAndImagesAreRewritten() {
    let renderer = MarkdownRenderer(
      resolve: { _, _, _ in nil },
      rewriteLink: { destination, range in
        #expect(range.text == destination)
        return "up/" + destination
      },
      resolveImage: { source, range in
        #expect(range.text == source)
        return source == "a.png"
          ? ResolvedImage(address: "assets/a-\"1.png", size: (30, 20)) : nil
      })
    var collector = DiagnosticCollector()
    let document = document("ŵ [t](b.html) ![x](a.png) ![y](c.png)")
    let text = renderer.render(document, collector: &collector).text
    #expect(text.contains("<a href=\"up/b.html\" class=\"govuk-link\">t</a>"))
    #expect(text.contains("<img src=\"assets/a-%221.png\" alt=\"x\" width=\"30\" height=\"20\">"))
    #expect(!text.contains("c.png"))
    #expect(collector.diagnostics.isEmpty)
  }

  @Test func parametersAreTextOnly() {
    let renderer = MarkdownRenderer(resolve: { name, range, _ in
      name == "none" ? nil : Located("<b>*x* {{y}} &amp; \"", at: range)
    })
    var collector = DiagnosticCollector()
    let text = renderer.render(document("*{{a}}* {{none}}"), collector: &collector).text
    #expect(
      text == "<p class=\"govuk-body\"><em>&lt;b&gt;*x* {{y}} &amp;amp; &quot;</em> {{none}}</p>\n")
  }

  @Test func unknownParametersAreReportedByTheResolver() {
    let kind = DiagnosticKind("test.unknown", title: "", explanation: "", remedy: "")
    let renderer = MarkdownRenderer(resolve: { name, range, collector in
      collector.report(kind, "'\(name)' is unknown", at: range)
      return nil
    })
    var collector = DiagnosticCollector()
    _ = renderer.render(document("## {{a}}\n\n- ŵ {{b}}"), collector: &collector)
    #expect(collector.diagnostics.map(\.range.text) == ["{{a}}", "{{b}}"])
  }

  @Test func originsNameTheCause() {
    let values = SourceFile(path: "values.csv", text: "1234")
    let document = document("## A\n\nb {{x}} c\n\n- d\n\n|e|\n|-|\n|f|")
    let renderer = MarkdownRenderer(resolve: { _, _, _ in Located("1,234", at: values.wholeRange) })
    var collector = DiagnosticCollector()
    let markup = renderer.render(document, collector: &collector)
    func origin(_ text: String) -> String? {
      let needle = Array(text.utf8)
      let offset = markup.bytes.indices.first { markup.bytes[$0...].starts(with: needle) }
      return offset.flatMap { markup.origin(of: $0) }?.text
    }
    #expect(origin("A</h2>") == "## A")
    #expect(origin("b ") == "b {{x}} c")
    #expect(origin("1,234") == "1234")
    #expect(origin(" c</p>") == "b {{x}} c")
    #expect(origin("d</li>") == "d")
    #expect(origin("e</th>") == "e")
    #expect(origin("f</td>") == "f")
  }

  @Test func originsMoveWithATextThatIsCopied() {
    let values = SourceFile(path: "values.csv", text: "1234")
    let renderer = MarkdownRenderer(resolve: { _, _, _ in Located("1,234", at: values.wholeRange) })
    var collector = DiagnosticCollector()
    let text = renderer.render(document("a\n\nb {{x}} c\n\n- d\n- e"), collector: &collector)
    var page = Markup()
    page.appendEscaped("page")
    page.append(text)
    page.append(text)
    #expect(page.origin(of: 3) == nil)
    for offset in text.bytes.indices {
      let origin = text.origin(of: offset)
      #expect(page.origin(of: 4 + offset)?.lower == origin?.lower)
      #expect(page.origin(of: 4 + text.bytes.count + offset)?.lower == origin?.lower)
    }
    #expect(page.origins.count == 2 * text.origins.count)
  }

  @Test func sections() {
    let document = document("a\n\n## B {#b}\n\nc\n\n### D\n\ne\n\n## F")
    let (preamble, sections) = document.sections
    #expect(preamble.map(\.range.text) == ["a"])
    #expect(sections.map(\.heading.id) == ["b", "f"])
    #expect(sections.map(\.heading.hasExplicitID) == [true, false])
    #expect(sections.map { $0.blocks.map(\.range.text) } == [["c", "### D", "e"], []])
    let renderer = MarkdownRenderer(resolve: { _, _, _ in nil })
    var collector = DiagnosticCollector()
    let form = MarkdownForm(sections[1].blocks, of: document)
    let text = renderer.render(form, collector: &collector).text
    #expect(text.isEmpty)
  }

  @Test func headingsHavePlainTexts() {
    let document = document("## A *b* {{c}}\nx\n\n## \"D\" `e` [f](g.html) {#h}")
    var collector = DiagnosticCollector()
    let texts = document.headings.map {
      $0.content.plainText(
        resolving: { name, range, _ in Located("<\(name)>", at: range) }, collector: &collector)
    }
    #expect(texts == ["A b <c>", "“D” e f"])
  }

  @Test func documentKnowsItsParts() {
    let document = document("---\ntitle: a\nb: c\n---\n## D\n> ### E\n\n{{f}} `{{g}}`")
    #expect(document.frontMatterRange?.text == "title: a\nb: c\n")
    #expect(document.headings.map(\.range.text) == ["## D", "### E"])
    #expect(document.headings.map(\.level) == [2, 3])
    #expect(document.parameters.map(\.value) == ["f", "g"])
    #expect(document.parameters.map(\.range.text) == ["{{f}}", "{{g}}"])
    #expect(self.document("a").frontMatterRange == nil)
    #expect(self.document("---\r\na: b\r\n---\r\nc").frontMatterRange?.text == "a: b\r\n")
  }
}
