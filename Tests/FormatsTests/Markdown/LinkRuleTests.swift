import Diagnostics
import Formats
import Testing

/// Destinations of links and images that pass, and those that must not.
@Suite struct LinkRuleTests {
  private func kinds(_ markdown: String) -> [String] {
    var collector = DiagnosticCollector()
    _ = MarkdownParser.parse(
      SourceFile(path: "a.md", text: markdown), collector: &collector)
    return collector.sorted().map(\.kind.id)
  }

  @Test(arguments: [
    "https://e.uk", "https://e.uk:8080/a/../b?c=d&e=f#g", "HTTPS://e.uk/a@b", "mailto:a.b@c.uk",
    "mailto:a@b.uk?subject=c%20d", "#", "#a", "a.html", "a/b.html#c", "./a.html", "a.html?b=c:d",
    "a%20b.pdf", "ŵ.html", "a..b.html", "https://e.uk/ŵ", "?a",
  ]) func allowedLinks(destination: String) {
    #expect(kinds("[t](<\(destination)>)").isEmpty)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:alert(1)", "javascript&colon;a",
    "javascript\\:a", "vbscript:a", "data:text/html,a", "data:image/png;base64,a", "file:///etc",
    "blob:a", "filesystem:a", "about:blank", "view-source:a", "jar:a", "tel:1", "ftp://a", "http:a",
    "//e.uk", "\\\\\\\\e.uk", "/\\e.uk", "/a.html", "..", "../a.html", "a/../b.html", "a/..",
    "%2e%2e/a", "a/%2E%2e/b", "%2f/e.uk", "a%5cb", "a%3ab", "a//b", "%252e%252e/a", "a%", "a%zz",
    "a%0ab", "a%00", "https:", "https:e.uk", "https://", "https:///a", "https://a@b.uk",
    "https://a:b@c.uk", "https://е.uk", "https://e.uk\\@x", "mailto:", "mailto:a", "mailto:a@b@c",
    "mailto:a@b.uk,c@d.uk", "mailto:a@b.uk?cc=d%0d%0aBcc:e", " javascript:a", "&#9;javascript:a",
    "java&#10;script:a", "a b", "\u{A0}javascript:a", ":a", "a:b", "c:/a", "-:a", "1:a",
    "&Tab;a", "a&NewLine;b", "https://e.uk/a b", "%6Aavascript:a", "x%", "https://[::1]/",
  ]) func refused(destination: String) {
    #expect(kinds("[t](<\(destination)>)") == ["markdown.link-scheme"])
    #expect(kinds("![t](<\(destination)>)") == ["markdown.link-scheme"])
    #expect(kinds("[t]\n\n[t]: <\(destination)>") == ["markdown.link-scheme"])
  }

  @Test(arguments: ["a.png", "images/a-1.png", "./a.png"]) func allowedImages(source: String) {
    #expect(kinds("![t](\(source))").isEmpty)
  }

  @Test(arguments: ["https://e.uk/a.png", "mailto:a@b.uk", "#a", "?a"])
  func refusedImages(source: String) {
    #expect(kinds("![t](\(source))") == ["markdown.link-scheme"])
  }

  @Test func emptyOnes() {
    for markdown in ["[t]()", "[t](<>)", "[t]( )", "![t]()", "[t]\n\n[t]: <>", "[t](&#x20;)"] {
      #expect(["markdown.link-empty", "markdown.link-scheme"].contains(kinds(markdown).first))
    }
    #expect(kinds("![](a.png)") == ["markdown.image-alt"])
    #expect(kinds("![ ** ](a.png)").isEmpty)
    #expect(kinds("![{{a}}](a.png)").isEmpty)
  }

  @Test func textOfRefusedLinksIsKept() {
    #expect(html("a [*b*](javascript:c) d") == "<p class=\"govuk-body\">a <em>b</em> d</p>\n")
  }
}
