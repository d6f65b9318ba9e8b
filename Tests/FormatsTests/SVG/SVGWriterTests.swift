import Formats
import Testing

@Suite struct SVGWriterTests {
  @Test(arguments: [
    (SVGLength.em(0), "0"), (.em(100), "1em"), (.em(130), "1.3em"), (.em(5), ".05em"),
    (.em(-60), "-.6em"), (.percent(10_000), "100%"), (.percent(4243), "42.43%"),
    (.percent(200), "2%"), (.percent(25), ".25%"),
  ]) func aLengthIsAsShortAsItCanBe(_ length: SVGLength, _ text: String) {
    #expect(length.description == text)
  }

  @Test func aDrawingIsNamedAndDescribed() {
    var writer = SVGWriter(name: "a", description: "b", height: .em(200))
    writer.describe("One < two", id: "b")
    let text = writer.finish().text
    #expect(text.contains(#"role="img" aria-labelledby="a" aria-describedby="b""#))
    #expect(text.contains(#"<desc id="b">One &lt; two</desc>"#))
    #expect(text.hasSuffix("</svg>"))
  }

  @Test func textIsEscaped() {
    var writer = SVGWriter(name: "a", description: "b", height: .em(200))
    writer.text("</text>", strong: "<b>", y: .em(100))
    #expect(
      writer.finish().text.contains(
        "&lt;/text&gt;<tspan font-weight=\"bold\"> &lt;b&gt;</tspan></text>"))
  }

  @Test func aLengthOfNothingIsLeftOut() {
    var writer = SVGWriter(name: "a", description: "b", height: .em(200))
    writer.shape("rect", SVGLook([]), ("x", .percent(0)), ("width", .percent(500)))
    #expect(writer.finish().text.contains("<rect width=\"5%\"/>"))
  }

  @Test func textIsBrokenBetweenWords() {
    let text = "Sixteen letters and then some more words"
    let lines = TextWidth.lines(text, limit: 900)
    #expect(lines.count > 1)
    #expect(lines.joined(separator: " ") == text)
    #expect(lines.allSatisfy { TextWidth.of($0) <= 900 })
    #expect(TextWidth.lines("Unbreakable", limit: 100) == ["Unbreakable"])
    #expect(TextWidth.lines("", limit: 100) == [""])
  }

  @Test func aLineIsAsWideAsItMayBe() {
    let width = TextWidth.of("one two")
    #expect(TextWidth.lines("one two three", limit: width) == ["one two", "three"])
    #expect(TextWidth.lines("one two three", limit: width - 1) == ["one", "two", "three"])
  }

  @Test(arguments: [("  one  two ", ["one two"]), (" ", [""]), ("Ŵ  â", ["Ŵ â"])])
  func wordsOfALabelHaveOneSpaceBetween(_ text: String, _ lines: [String]) {
    #expect(TextWidth.lines(text, limit: 1_000) == lines)
  }

  @Test func wideLettersAreWiderThanNarrowOnes() {
    #expect(TextWidth.of("WWW") > TextWidth.of("000"))
    #expect(TextWidth.of("000") > TextWidth.of("iii"))
  }
}
