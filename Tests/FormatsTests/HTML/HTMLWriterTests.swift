import Diagnostics
import Formats
import Testing

@Suite struct HTMLWriterTests {
  @Test func textIsEscaped() {
    var writer = HTMLWriter()
    writer.element("p", text: "a < b && \"c\" > 'd' ŵ")
    #expect(
      writer.finish().text == "<p>a &lt; b &amp;&amp; &quot;c&quot; &gt; &#39;d&#39; ŵ</p>")
  }

  @Test func attributesAreEscaped() {
    var writer = HTMLWriter()
    writer.void("img", HTMLAttribute("alt", "\"><script>"), HTMLAttribute("hidden", nil))
    #expect(writer.finish().text == "<img alt=\"&quot;&gt;&lt;script&gt;\" hidden>")
  }

  @Test func elementsStandInsideOneAnother() {
    var writer = HTMLWriter()
    writer.open("ul", .class("list"), .id("a"))
    writer.element("li", .lang("en")) { writer in
      writer.element("a", .href("b.html?c&d"), text: "e")
      writer.void("br")
    }
    writer.close("ul")
    writer.newline()
    #expect(
      writer.finish().text
        == "<ul class=\"list\" id=\"a\"><li lang=\"en\"><a href=\"b.html?c&amp;d\">e</a><br></li>"
        + "</ul>\n")
  }

  @Test func finishedMarkupIsNotEscapedAgain() {
    var inner = HTMLWriter()
    inner.element("b", text: "&")
    var writer = HTMLWriter()
    writer.element("p") { $0.append(inner.finish()) }
    #expect(writer.finish().text == "<p><b>&amp;</b></p>")
  }

  @Test(arguments: ["", "plain", "&", "&&", "a&", "&a", "é<😀>"])
  func escapingTouchesFiveCharactersOnly(_ text: String) {
    var markup = Markup()
    markup.appendEscaped(text)
    let expected = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
    #expect(markup.text == expected)
    #expect(markup.isEmpty == text.isEmpty)
  }

  /// Texts are looked at eight bytes at a time.
  @Test func escapingFindsEveryCharacterAtEveryPlace() {
    let references = [
      UInt8(ascii: "&"): "&amp;", UInt8(ascii: "<"): "&lt;", UInt8(ascii: ">"): "&gt;",
      UInt8(ascii: "\""): "&quot;", UInt8(ascii: "'"): "&#39;",
    ]
    for byte in UInt8(0)..<0x80 {
      for place in 0..<20 {
        let character = String(decoding: [byte], as: UTF8.self)
        let before = String(repeating: "a", count: place)
        let after = String(repeating: "é", count: 19 - place)
        var markup = Markup()
        markup.appendEscaped(before + character + after)
        #expect(markup.text == before + (references[byte] ?? character) + after)
      }
    }
  }

  @Test func whatEnclosesContentIsWrittenOnce() {
    let item = HTMLEnclosure { writer, content in
      writer.element("li", .lang("en")) { writer in
        writer.element("b", text: "1 < 2")
        content(&writer)
        writer.void("br")
      }
    }
    var writer = HTMLWriter()
    for text in ["a", "&"] { writer.enclosed(by: item) { $0.text(text) } }
    #expect(
      writer.finish().text
        == "<li lang=\"en\"><b>1 &lt; 2</b>a<br></li><li lang=\"en\"><b>1 &lt; 2</b>&amp;<br></li>")
  }
}
