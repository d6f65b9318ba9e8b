import Formats
import Testing

@Suite struct HTMLScannerTests {
  private func described(_ html: String) -> [String] {
    let scanner = HTMLScanner(Array(html.utf8))
    return scanner.tokens().map { token in
      let text = String(decoding: scanner.bytes[token.lower..<token.upper], as: UTF8.self)
      switch token.kind {
      case .start: return "+\(token.name) \(text)"
      case .end: return "-\(token.name)"
      case .text: return text
      }
    }
  }

  @Test func tagsAndTextComeInOrder() {
    #expect(
      described("<!DOCTYPE html>\n<p class=\"a > b\">x <b>y</b>\n</p><br>") == [
        "+p <p class=\"a > b\">", "x ", "+b <b>", "y", "-b", "-p", "+br <br>",
      ])
  }

  @Test func attributesAreFoundAndUnescaped() throws {
    let scanner = HTMLScanner(
      Array(#"<a href="x.html?a=1&amp;b=&#39;&quot;&lt;&gt;" data-x="" disabled>"#.utf8))
    let token = try #require(scanner.tokens().first)
    #expect(scanner.attribute("href", of: token) == "x.html?a=1&b='\"<>")
    #expect(scanner.attribute("data-x", of: token) == "")
    #expect(scanner.attribute("disabled", of: token) == "")
    #expect(scanner.attribute("ref", of: token) == nil)
  }

  @Test func anyBytesAreRead() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let bytes = (0..<200).map { _ in
        Array("<>/=\"' ab&;!-\u{0}".utf8).randomElement(using: &generator) ?? 0
      }
      let scanner = HTMLScanner(bytes)
      for token in scanner.tokens() where token.kind == .start {
        _ = scanner.attribute("a", of: token)
      }
    }
  }

  @Test func escapingIsUndone() throws {
    var markup = Markup()
    markup.appendEscaped("a&b<c>\"d'&amp;")
    let scanner = HTMLScanner(Array("<p title=\"\(markup.text)\">".utf8))
    let token = try #require(scanner.tokens().first)
    #expect(scanner.attribute("title", of: token) == "a&b<c>\"d'&amp;")
  }
}
