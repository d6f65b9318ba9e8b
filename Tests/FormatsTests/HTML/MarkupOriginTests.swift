import Diagnostics
import Formats
import TestSupport
import Testing

@Suite struct MarkupOriginTests {
  private let file = SourceFile(path: "a.md", text: "one two three")

  @Test func bytesKnowWhatCausedThem() {
    var writer = HTMLWriter()
    writer.element("p", text: "x")
    writer.mark(file.range(0, 3))
    writer.text("one")
    writer.mark(file.range(4, 7))
    writer.text("two")
    let markup = writer.finish()
    #expect(markup.text == "<p>x</p>onetwo")
    #expect(markup.origin(of: 0) == nil)
    #expect(markup.origin(of: 7) == nil)
    #expect(markup.origin(of: 8)?.text == "one")
    // Bytes that stand in the source as they are know their own place.
    #expect(markup.origin(of: 10)?.text == "e")
    #expect(markup.origin(of: 11)?.text == "two")
    #expect(markup.origin(of: 12)?.place == "1:6")
  }

  @Test func originsMoveWithTheirBytes() {
    var inner = Markup()
    inner.appendEscaped("a")
    inner.mark(file.range(4, 7))
    inner.appendEscaped("two")
    var outer = Markup()
    outer.mark(file.range(0, 3))
    outer.appendEscaped("<<")
    outer.append(inner)
    #expect(outer.origin(of: 8)?.text == "one")
    #expect(outer.origin(of: 9)?.text == "two")
    outer.append(inner)
    #expect(outer.origin(of: 12)?.text == "two")
    #expect(outer.origins.map(\.offset) == [0, 9, 13])
  }

  @Test func theLastMarkAtOnePlaceCounts() {
    var markup = Markup()
    markup.mark(file.range(0, 3))
    markup.mark(file.range(8, 13))
    markup.appendEscaped("x")
    #expect(markup.origin(of: 0)?.text == "three")
    #expect(markup.origins.count == 1)
  }
}
