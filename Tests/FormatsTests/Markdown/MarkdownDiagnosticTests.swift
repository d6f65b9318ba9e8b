import Diagnostics
import Formats
import Testing

/// Every finding at its exact place: behind multi-byte characters, in lists, quotations and tables,
/// on continuation lines, behind front matter.
@Suite struct MarkdownDiagnosticTests {
  /// Contexts in which an inline construct must keep its place; `%` stands for the construct.
  static let contexts = [
    "%", "ŵ£ é %", "a\nb\n  ŷ % c", "---\ntitle: £\n---\n\n%", "---\ntitle: £\n---\n## A\nb %",
    "- a\n\n  b\n   c %", "1. ŵ\n   - % x", "> ŵ\n>   £ %\n> c", "> a\n% lazy",
    "> - a\n>   b\n> c %",
    "## ŵ *a* % ##", "a \\* b &amp; c \"d\" -- e ... %", "*a\nb* **c %**",
    "[a\nb](c.html\n\"t\") %",
    "`a\nb` %", "[r]: a.html\nb %", "[r]: a.html\nb %\n---", "| a \\| b | ŵ % |\n|---|---|",
    "x\nTable: £ %\n| a | b |\n|---|---|", "Table: £ %\n\n| a | b |\n|---|---|\n| c | d |",
    "Table: x\n| a | b |\n|---|---|\n| c \\| `\\|` | \\| ŷ % |",
    "> | a | b |\n> |---|---|\n>  |  c  | % |",
    "- | a |\n  |---|\n  | £ \\| % |", "a\r\nb %\r\n", "\u{FEFF}ŵ %",
    "&rsquo; &#8217; &hellip; &amp;amp; &x; %",
    "{{a}} ŵ {{b.c}} \\{{ %", "<https://e.uk/?a&amp;b> <a@b.uk> %", "![a](b.png) %",
    "a  \nb\\\nc %",
  ]

  @Test(arguments: contexts) func html(context: String) {
    expectFindings(.rawHTML, in: context.placing("⟦<b\nc>⟧".split(separator: "\n").joined()))
  }

  @Test(arguments: contexts) func insecureLink(context: String) {
    let found = expectFindings(.linkScheme, in: context.placing("[*t* u](⟦http://e.uk⟧ 'v')"))
    #expect(fixed(found.first)?.contains("(https://e.uk 'v')") == true)
  }

  @Test(arguments: contexts) func emptyLink(context: String) {
    expectFindings(.linkEmpty, in: context.placing("⟦[t]()⟧"))
  }

  @Test(arguments: contexts) func autolink(context: String) {
    expectFindings(.linkScheme, in: context.placing("<⟦tel:123⟧>"))
  }

  @Test(arguments: contexts) func image(context: String) {
    expectFindings(.imageAlternative, in: context.placing("⟦![](a.png)⟧"))
  }

  @Test(arguments: contexts) func parameterInLink(context: String) {
    expectFindings(.parameterInLink, in: context.placing("[t](a⟦{{b}}⟧.html)"))
    expectFindings(.parameterInLink, in: context.placing("[t](a.html \"⟦{{b}}⟧\")"))
    expectFindings(.parameterInLink, in: context.placing("![t](⟦{{b}}⟧)"))
  }

  @Test(arguments: contexts) func malformedParameter(context: String) {
    expectFindings(.parameterMalformed, in: context.placing("⟦{{A b}}⟧"))
    expectFindings(.parameterMalformed, in: context.placing("a⟦{{⟧b"))
  }

  @Test(arguments: contexts) func character(context: String) {
    expectFindings(.textCharacter, in: context.placing("a⟦\u{202E}⟧b"))
    expectFindings(.textCharacter, in: context.placing("a⟦&#x202e;⟧b"))
  }

  @Test func htmlBlocks() {
    expectFindings(.rawHTML, in: "a\n\n⟦<div>⟧\nb\n</div>\n\nc")
    expectFindings(.rawHTML, in: "> ⟦<!-- ŵ -->⟧\n")
    expectFindings(.rawHTML, in: "- a\n- ⟦<script>⟧\n  b")
    expectFindings(.rawHTML, .rawHTML, in: "a ⟦<b>⟧c⟦</b>⟧")
    expectFindings(.rawHTML, in: "a ⟦<!-- b\n  c -->⟧ d")
    let found = expectFindings(.rawHTML, in: "a⟦<br>⟧b")
    #expect(fixed(found.first) == "ab")
    #expect(found.first?.summary == "'<br>' is HTML")
    #expect(fixed(expectFindings(.rawHTML, in: "a ⟦</B>⟧").first) == "a **")
  }

  @Test func referenceLinks() {
    expectFindings(.linkScheme, in: "[a][b]\n\n[b]: ⟦ftp://x⟧ 'c'")
    expectFindings(.linkScheme, in: "[A  b][] c\n\n[a B]: ⟦ftp://x⟧")
    expectFindings(.parameterInLink, in: "[b]\n\n[b]: c⟦{{d}}⟧")
  }

  @Test func linkText() {
    expectFindings(.linkText, .linkText, in: "ŵ ⟦[](a.html)⟧ ⟦[ ](b.html)⟧")
    expectFindings(in: "[{{a}}](a.html) [![b](b.png)](c.html)")
  }

  @Test func characters() {
    for scalar in [
      "\u{0}", "\u{8}", "\u{B}", "\u{1B}", "\u{7F}", "\u{85}", "\u{61C}", "\u{200B}",
      "\u{200F}", "\u{202A}", "\u{2066}", "\u{2069}", "\u{E000}", "\u{F8FF}", "\u{E0041}",
      "\u{F0000}", "\u{FFFE}",
    ] {
      expectFindings(.textCharacter, in: "ŵ⟦\(scalar)⟧ b")
    }
    for entity in [
      "&#x200B;", "&#8203;", "&zwj;", "&lrm;", "&#0;", "&#xE000;", "&#xD800;", "&#27;",
      "&ZeroWidthSpace;", "&#X0202E;", "&#xFEFF;",
    ] {
      expectFindings(.textCharacter, in: "ŵ⟦\(entity)⟧ b")
    }
    expectFindings(.textCharacter, in: "a ⟦\u{FEFF}⟧b")
    expectFindings(.textCharacter, in: "---\ntitle: a⟦\u{200B}⟧\n---\nb")
    expectFindings(in: "a\tb &nbsp; &#160; & &; &#; &#x; &#+27; é\u{301}")
    let found = expectFindings(.textCharacter, in: "a⟦\u{202E}⟧b")
    #expect(found.first?.summary == "'U+202E' (right-to-left override) is not allowed")
    #expect(fixed(found.first) == "ab")
  }

  @Test(arguments: ["\u{200B}", "&zwj;", "\u{200B}&zwj;"])
  func charactersWithoutNumberAreNotAllListed(text: String) {
    let file = SourceFile(path: "a.md", text: String(repeating: "\(text) b\n\n", count: 3000))
    var collector = DiagnosticCollector()
    _ = MarkdownParser.parse(file, collector: &collector)
    let found = collector.sorted()
    #expect(found.count == 1001)
    #expect(found.allSatisfy { $0.kind.id == "text.character" })
  }

  @Test func encoding() {
    for (bytes, lower, upper) in [
      ([0x61, 0xC3, 0xA9, 0xFF, 0x62], 3, 4), ([0x61, 0xE2, 0x80], 1, 3),
      ([0xC0, 0x80], 0, 1), ([0x61, 0xED, 0xA0, 0x80], 1, 2),
    ] as [([UInt8], Int, Int)] {
      let file = SourceFile(path: "a.md", bytes: bytes)
      var collector = DiagnosticCollector()
      let document = MarkdownParser.parse(file, collector: &collector)
      #expect(document.blocks.isEmpty)
      #expect(collector.diagnostics.map(\.kind.id) == ["text.encoding"])
      #expect(collector.diagnostics.first?.range == file.range(lower, upper))
    }
  }

  @Test func headings() {
    let level = expectFindings(.headingLevel, in: "---\na: b\n---\n⟦# ŵ⟧\n\n## B")
    #expect(fixed(level.first)?.hasSuffix("\n## ŵ\n\n## B") == true)
    expectFindings(.headingLevel, in: "⟦A\n===⟧\n")
    let skip = expectFindings(.headingSkip, in: "## A\n\n⟦#### B⟧\n\n### C")
    #expect(fixed(skip.first) == "## A\n\n### B\n\n### C")
    expectFindings(.headingSkip, in: "⟦### A⟧")
    expectFindings(.headingSkip, in: "## A\n- > ⟦#### B⟧")
    expectFindings(.headingIdentifier, in: "## A {#b}\n\n## C ⟦{#b}⟧")
    let bad = expectFindings(.headingIdentifier, in: "## ŵ *C* ⟦{#My Key}⟧ ##")
    #expect(fixed(bad.first) == "## ŵ *C* {#my-key} ##")
    expectFindings(in: "## A {#b}\n\n### B\n\n### B\n\n## C {x}")
    expectFindings(.headingEmpty, .headingEmpty, in: "⟦##⟧\n\nŵ\n\n⟦## {#d}⟧\n")
  }

  @Test func tables() {
    expectFindings(.tableCaption, in: "⟦| a |⟧\n|---|\n| b |")
    expectFindings(.tableCaption, in: "> Table: x\n> ⟦| | |⟧\n> |---|---|\n> | b | c |")
    expectFindings(in: "Table: x\n\n| a |\n|---|\n| b |", ignoring: nil)
    expectFindings(.tableRow, in: "| a | b |\n|---|---|\n| ŵ | \\| | ⟦c | d⟧ |")
    expectFindings(in: "| a | b |\n|---|---|\n| ŵ \\| c | d |\n| e |")
  }

  @Test func frontMatter() {
    expectFindings(.frontMatter, in: "⟦---⟧\ntitle: a\n\nb")
    expectFindings(.frontMatter, in: "\u{FEFF}⟦---⟧ \n<b>")
    expectFindings(in: "a\n\n---\nb <c d\n")
    expectFindings(in: "---\n---\n")
    expectFindings(in: "---\n<b> {{ [a]()\n---\n")
  }

  @Test func parameters() {
    let found = expectFindings(.parameterMalformed, in: "a ⟦{{Period_Start}}⟧")
    #expect(fixed(found.first) == "a {{period-start}}")
    expectFindings(.parameterMalformed, .parameterMalformed, in: "⟦{{}}⟧ ⟦{{ a b? }}⟧")
    expectFindings(.parameterMalformed, in: "⟦{{⟧a\n}}")
    expectFindings(.parameterMalformed, in: "⟦{{⟧a {{b}}")
  }
}

extension String {
  /// The text with `construct` in the place of `%`.
  fileprivate func placing(_ construct: String) -> String {
    replacing("%", with: construct)
  }

  fileprivate func replacing(_ old: String, with new: String) -> String {
    var result = ""
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}
