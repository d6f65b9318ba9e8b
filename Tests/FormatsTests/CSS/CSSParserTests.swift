import Formats
import Testing

@Suite struct CSSParserTests {
  private func short(_ text: String) -> String {
    CSSItem.text(of: CSSParser.parse(Array(text.utf8)))
  }

  @Test(arguments: [
    ("a { color : red ; }", "a{color :red}"),
    ("/* x */ a/**/ b ,\n c > d { --x: calc(1px + 2px) }", "a b,c>d{--x:calc(1px + 2px)}"),
    ("a { content: \"/* ; } */\"; b: 'it\\'s' }", "a{content:\"/* ; } */\";b:'it\\'s'}"),
    ("a { background: url(data:x;y) }", "a{background:url(data:x;y)}"),
    (
      "@media screen and (min-width: 20em) { a { b: c; } d { e: f } }",
      "@media screen and (min-width:20em){a{b:c}d{e:f}}"
    ),
    (
      "@page { size: A4; @bottom-right { content: counter(page) } margin: 0 }",
      "@page{size:A4;@bottom-right{content:counter(page)}margin:0}"
    ),
    ("@charset \"UTF-8\"; a{b:c !important}", "@charset \"UTF-8\";a{b:c!important}"),
    (".a :hover { b: c }", ".a :hover{b:c}"),
    ("a { b: c", "a{b:c}"), ("} a { b: c }", "a{b:c}"), ("", ""),
  ])
  func aSheetIsShortenedAndMeansTheSame(text: String, expected: String) {
    #expect(short(text) == expected)
    #expect(short(expected) == expected, "Shortening twice changes nothing more")
  }

  @Test func bracesWithoutEndDoNotExhaustTheStack() {
    let text = String(repeating: "a{", count: 100_000)
    #expect(short(text).hasPrefix("a{a{"))
  }

  @Test func classesAreThoseOfSelectors() {
    let items = CSSParser.parse(
      Array("@media print { .a:not(.b), c.d-e__f--g > h { x: .5em } } i { y: url(z.css) }".utf8))
    #expect(CSSItem.classNames(in: items) == ["a", "b", "d-e__f--g"])
  }

  @Test func selectorsAreSplitOutsideOfBrackets() {
    let list = CSSSelector.list("a:is(b,c),d[e=\"f\"],g")
    #expect(list.map(\.text) == ["a:is(b,c)", "d[e=\"f\"]", "g"])
  }
}
