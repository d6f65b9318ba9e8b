import Diagnostics
import Formats
import Testing

/// Pairs of Markdown and the HTML it must give, one per construct.
@Suite struct MarkdownSpecTests {
  @Test(arguments: inlinePairs) func inline(markdown: String, expected: String) {
    #expect(html(markdown) == "<p class=\"govuk-body\">\(expected)</p>\n")
  }

  static let inlinePairs: [(String, String)] = [
    ("plain", "plain"),
    ("*a* _b_ **c** __d__", "<em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong>"),
    ("***a** b*", "<em><strong>a</strong> b</em>"),
    ("snake_case_word", "snake_case_word"),
    ("`a < b`", "<code>a &lt; b</code>"),
    ("``a ` b``", "<code>a ` b</code>"),
    ("a\nb", "a\nb"),
    ("a  \nb\\\nc", "a<br>b<br>c"),
    ("\\*a\\* \\# \\<b>", "*a* # &lt;b&gt;"),
    ("&amp; &copy; &#8217; &lt;", "&amp; © ’ &lt;"),
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
    ("\"It's\" -- a --- b...", "“It’s” – a — b…"),
    ("'single'", "‘single’"),
    ("2020-21", "2020-21"),
    (
      "[t](https://e.uk/a?b=c&d=e)",
      "<a href=\"https://e.uk/a?b=c&amp;d=e\" class=\"govuk-link\">t</a>"
    ),
    (
      "[t](p.html#x \"A \\\"b\\\"\")",
      "<a href=\"p.html#x\" class=\"govuk-link\" title=\"A &quot;b&quot;\">t</a>"
    ),
    ("[t](#nowhere)", "<a href=\"#nowhere\" class=\"govuk-link\">t</a>"),
    ("<a@b.uk>", "<a href=\"mailto:a@b.uk\" class=\"govuk-link\">a@b.uk</a>"),
    ("<https://e.uk>", "<a href=\"https://e.uk\" class=\"govuk-link\">https://e.uk</a>"),
    ("[t][r]\n\n[r]: https://e.uk", "<a href=\"https://e.uk\" class=\"govuk-link\">t</a>"),
    ("[r]\n\n[r]: a.html", "<a href=\"a.html\" class=\"govuk-link\">r</a>"),
    ("[*a* b](c.html)", "<a href=\"c.html\" class=\"govuk-link\"><em>a</em> b</a>"),
    ("[t](ŵ.html)", "<a href=\"%C5%B5.html\" class=\"govuk-link\">t</a>"),
    ("![a *b* `c`](i/p.png)", "<img src=\"i/p.png\" alt=\"a b c\">"),
    ("![a](p.png \"T\")", "<img src=\"p.png\" alt=\"a\" title=\"T\">"),
    ("![a {{x}}](p.png)", "<img src=\"p.png\" alt=\"a &lt;x&gt;\">"),
    ("http://not.linked.uk", "http://not.linked.uk"),
    ("~~kept~~ [^1] - [ ]", "~~kept~~ [^1] - [ ]"),
    ("{{a}}", "&lt;a&gt;"),
    ("x{{ a.b:c-1 }}y", "x&lt;a.b:c-1&gt;y"),
    ("*{{a}}*b **{{b}}**", "<em>&lt;a&gt;</em>b <strong>&lt;b&gt;</strong>"),
    ("{{a}}{{b}}", "&lt;a&gt;&lt;b&gt;"),
    ("`{{a}} b`", "<code>&lt;a&gt; b</code>"),
    ("[{{a}} b](c.html)", "<a href=\"c.html\" class=\"govuk-link\">&lt;a&gt; b</a>"),
    ("\\{{a}} `\\{{b}}`", "{{a}} <code>{{b}}</code>"),
    ("\\\\{{a}}", "\\&lt;a&gt;"),
    ("<{{a}}>", "&lt;&lt;a&gt;&gt;"),
    ("single {a} and }}", "single {a} and }}"),
    ("&lbrace;&lbrace;a}}", "{{a}}"),
    ("{% a %} ${a} #{a} <%= a %>", "{% a %} ${a} #{a} &lt;%= a %&gt;"),
  ]

  @Test(arguments: blockPairs) func block(markdown: String, expected: String) {
    #expect(html(markdown) == expected + "\n")
  }

  static let blockPairs: [(String, String)] = [
    ("## Two words", "<h2 class=\"govuk-heading-l\" id=\"two-words\">Two words</h2>"),
    (
      "## A\n\n### B *c* {#key}\n\n#### D ####",
      """
      <h2 class="govuk-heading-l" id="a">A</h2>
      <h3 class="govuk-heading-m" id="key">B <em>c</em></h3>
      <h4 class="govuk-heading-s" id="d">D</h4>
      """
    ),
    ("A b\n---", "<h2 class=\"govuk-heading-l\" id=\"a-b\">A b</h2>"),
    (
      "## On {{day}} {#the--day}",
      "<h2 class=\"govuk-heading-l\" id=\"the--day\">On &lt;day&gt;</h2>"
    ),
    ("## On {{day}}", "<h2 class=\"govuk-heading-l\" id=\"on-day\">On &lt;day&gt;</h2>"),
    (
      "- a\n- b *c*",
      """
      <ul class="govuk-list govuk-list--bullet">
      <li>a</li>
      <li>b <em>c</em></li>
      </ul>
      """
    ),
    (
      "1. a\n2. b",
      """
      <ol class="govuk-list govuk-list--number">
      <li>a</li>
      <li>b</li>
      </ol>
      """
    ),
    ("3) a", "<ol class=\"govuk-list govuk-list--number\" start=\"3\">\n<li>a</li>\n</ol>"),
    (
      "- a\n\n- b",
      """
      <ul class="govuk-list govuk-list--bullet">
      <li>
      <p class="govuk-body">a</p>
      </li>
      <li>
      <p class="govuk-body">b</p>
      </li>
      </ul>
      """
    ),
    (
      "- a\n  - b",
      """
      <ul class="govuk-list govuk-list--bullet">
      <li>a
      <ul class="govuk-list govuk-list--bullet">
      <li>b</li>
      </ul>
      </li>
      </ul>
      """
    ),
    (
      "> a\nb",
      """
      <blockquote class="govuk-inset-text">
      <p class="govuk-body">a
      b</p>
      </blockquote>
      """
    ),
    ("```x\na < *b* {{c}}\n```", "<pre><code>a &lt; *b* &lt;c&gt;\n</code></pre>"),
    ("    a\n\n    b", "<pre><code>a\n\nb\n</code></pre>"),
    (
      "a\n\n***\n\nb",
      """
      <p class="govuk-body">a</p>
      <hr class="govuk-section-break govuk-section-break--visible">
      <p class="govuk-body">b</p>
      """
    ),
    ("---\ntitle: x\n---\na", "<p class=\"govuk-body\">a</p>"),
    ("\u{FEFF}---\ntitle: x\n---\n## A", "<h2 class=\"govuk-heading-l\" id=\"a\">A</h2>"),
    ("\u{FEFF}## A", "<h2 class=\"govuk-heading-l\" id=\"a\">A</h2>"),
    (
      "a\r\nb\r\n\r\n- c\r\n",
      """
      <p class="govuk-body">a
      b</p>
      <ul class="govuk-list govuk-list--bullet">
      <li>c</li>
      </ul>
      """
    ),
  ]

  @Test(arguments: [
    "Table: What *it* shows\n\n| | A | B |\n|:--|--:|:-:|\n|# R `x` | 1 | \\| |\n| S |",
    "Table: What *it* shows\n| | A | B |\n|:--|--:|:-:|\n|# R `x` | 1 | \\| |\n| S |",
  ]) func table(markdown: String) {
    #expect(
      html(markdown) == """
        <div class="table-scroll" role="region" tabindex="0" aria-labelledby="table-1-caption">
        <table class="govuk-table">
        <caption class="govuk-table__caption" id="table-1-caption">What <em>it</em> shows</caption>
        <thead class="govuk-table__head">
        <tr class="govuk-table__row"><td class="govuk-table__cell"></td>\
        <th class="govuk-table__header govuk-table__header--numeric" scope="col">A</th>\
        <th class="govuk-table__header cell-text-center" scope="col">B</th></tr>
        </thead>
        <tbody class="govuk-table__body">
        <tr class="govuk-table__row">\
        <th class="govuk-table__header" scope="row">R <code>x</code></th>\
        <td class="govuk-table__cell govuk-table__cell--numeric">1</td>\
        <td class="govuk-table__cell cell-text-center">|</td></tr>
        <tr class="govuk-table__row"><td class="govuk-table__cell">S</td>\
        <td class="govuk-table__cell govuk-table__cell--numeric"></td>\
        <td class="govuk-table__cell cell-text-center"></td></tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func rowHeaders() {
    let marked = html("|# A | B |\n|---|---|\n| r | # 1 |\n|# | 2 |\n| #x | 3 |")
    #expect(marked.contains("<th class=\"govuk-table__header\" scope=\"col\">A</th>"))
    #expect(marked.contains("<th class=\"govuk-table__header\" scope=\"row\">r</th>"))
    #expect(marked.contains("<td class=\"govuk-table__cell\"># 1</td>"))
    #expect(marked.contains("<tr class=\"govuk-table__row\"><td class=\"govuk-table__cell\"></td>"))
    #expect(marked.contains("<th class=\"govuk-table__header\" scope=\"row\">#x</th>"))
    #expect(marked.contains("aria-label=\"Table 1\""))
  }

  @Test func tableWithoutHeadersHasNoHead() {
    let text = html("| | |\n|---|---|\n| a | b |")
    #expect(!text.contains("thead"))
    #expect(text.contains("<td class=\"govuk-table__cell\">a</td>"))
  }

  @Test func tableWithoutRowsHasNoBody() {
    #expect(!html("| a |\n|---|").contains("tbody"))
  }
}
