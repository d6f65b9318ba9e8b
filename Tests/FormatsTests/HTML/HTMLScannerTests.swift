import Formats
import Testing

@Suite struct HTMLScannerTests {
  /// The tokens in short, each start tag with its attributes.
  private func described(_ bytes: [UInt8]) -> [String] {
    var scanner = HTMLScanner()
    var result: [String] = []
    let page = bytes.span
    func text(_ range: Range<Int>) -> String {
      String(decoding: bytes[range], as: UTF8.self)
    }
    while let token = scanner.next(in: page) {
      switch token.kind {
      case .start:
        var tag = "+\(token.name.text)"
        while let attribute = scanner.nextAttribute(in: page) {
          var value: [UInt8] = []
          Markup.appendUnescaped(page, attribute.value, to: &value)
          tag += " \(text(attribute.nameRange))=\(String(decoding: value, as: UTF8.self))"
        }
        result.append(tag)
      case .end: result.append("-\(token.name.text)")
      case .text: result.append(text(token.lower..<scanner.position))
      }
    }
    return result
  }

  private func described(_ html: String) -> [String] { described(Array(html.utf8)) }

  @Test func tagsAndTextComeInOrder() {
    #expect(
      described("<!DOCTYPE html>\n<p class=\"a > b\">x <b>y</b>\n</p><br>") == [
        "+p class=a > b", "x ", "+b", "y", "-b", "-p", "+br",
      ])
  }

  @Test func attributesAreFoundAndUnescaped() {
    #expect(
      described(#"<a href="x.html?a=1&amp;b=&#39;&quot;&lt;&gt;" data-x="" disabled>"#)
        == ["+a href=x.html?a=1&b='\"<> data-x= disabled="])
  }

  @Test func attributesMayBeLeftUnread() {
    let page = Array("<p id=\"a\" title=\"b>c\">x</p>".utf8)
    var scanner = HTMLScanner()
    #expect(scanner.next(in: page.span)?.kind == .start)
    #expect(scanner.nextAttribute(in: page.span)?.name == HTMLName("i", "d"))
    #expect(scanner.next(in: page.span)?.kind == .text)
    #expect(scanner.nextAttribute(in: page.span) == nil)
    #expect(scanner.next(in: page.span)?.name == HTMLName("p"))
    #expect(scanner.next(in: page.span) == nil)
  }

  @Test func aQuotationThatBeginsNoValueHidesTheEndOfItsTag() {
    #expect(described(#"<p "a > b" c="d">x"#) == ["+p a= b= c=d", "x"])
    #expect(described(#"<p "a="b>x"#) == ["+p a=b>", "x"])
  }

  @Test func namesAreComparedAsNumbers() {
    #expect(HTMLName("c", "a", "p", "t", "i", "o", "n").text == "caption")
    #expect(HTMLName("h", "3").headingLevel == 3)
    let others = [
      HTMLName("h", "0"), HTMLName("h", "7"), HTMLName("h", "r"), HTMLName("h"),
      HTMLName("h", "1", "1"), HTMLName("t", "h", "1"), .long,
    ]
    #expect(others.compactMap(\.headingLevel) == [])
    #expect(described("<blockquote></figcaption>") == ["+", "-"])
  }

  /// Names are read eight bytes at a time.
  @Test func everyByteEndsANameOrBelongsToIt() {
    let others = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:".utf8)
    for byte in UInt8.min...UInt8.max where byte != UInt8(ascii: "\"") {
      for place in 1..<8 {
        let name = Array(repeating: UInt8(ascii: "x"), count: place)
        let page = Array("<".utf8) + name + [byte, UInt8(ascii: "y")] + Array(">        ".utf8)
        var scanner = HTMLScanner()
        let isPart = others.contains(byte)
        let read = isPart ? name + [byte, UInt8(ascii: "y")] : name
        let text = read.count > 8 ? "" : String(decoding: read, as: UTF8.self)
        #expect(scanner.next(in: page.span)?.name.text == text)
      }
    }
  }

  @Test func textsAndValuesOfAnyLengthEndWhereTheyEnd() {
    for length in 0..<40 {
      let text = String(repeating: "é", count: length / 2) + (length % 2 == 0 ? "" : "x")
      #expect(described("<p id=\"\(text)\">z\(text)</p>") == ["+p id=\(text)", "z\(text)", "-p"])
    }
  }

  @Test func anyBytesAreRead() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      _ = described(
        (0..<200).map { _ in
          Array("<>/=\"' ab&;!-\u{0}".utf8).randomElement(using: &generator) ?? 0
        })
    }
  }

  @Test func escapingIsUndone() {
    var markup = Markup()
    markup.appendEscaped("a&b<c>\"d'&amp;")
    #expect(described("<p title=\"\(markup.text)\">") == ["+p title=a&b<c>\"d'&amp;"])
  }
}
