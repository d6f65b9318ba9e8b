import Formats
import Testing

@Suite struct HexColourTests {
  @Test(arguments: [("#fff", "#ffffff"), ("#1d70b8", "#1d70b8"), ("#ABC", "#aabbcc")])
  func coloursAreRead(text: String, expected: String) {
    #expect(HexColour(text)?.description == expected)
  }

  @Test(arguments: ["", "#", "#ff", "#ffff", "1d70b8", "#1d70bg", "#１２３", "#1d70b8 ", "red"])
  func anythingElseIsNone(text: String) { #expect(HexColour(text) == nil) }

  /// Values of the examples in WCAG's own understanding documents and of their formula.
  @Test(arguments: [
    ("#000", "#fff", 21.0), ("#fff", "#fff", 1.0), ("#777", "#fff", 4.478), ("#f00", "#fff", 3.998),
  ])
  func contrastIsThatOfTheFormula(one: String, other: String, expected: Double) throws {
    let first = try #require(HexColour(one))
    let second = try #require(HexColour(other))
    #expect(abs(first.contrast(with: second) - expected) < 0.001)
    #expect(first.contrast(with: second) == second.contrast(with: first))
  }

  @Test func mixingGoesTheWholeWay() throws {
    let colour = try #require(HexColour("#1d70b8"))
    let black = try #require(HexColour("#000"))
    #expect(colour.mixed(with: black, share: 0) == colour)
    #expect(colour.mixed(with: black, share: 100) == black)
  }
}
