import Diagnostics
import Testing

@Suite struct JSONTests {
  private let sample: JSONValue = [
    "name": "a \"b\" \\ /", "size": 12, "isEmpty": false, "nothing": .null,
    "list": [1, ["x": []], [:]],
  ]

  @Test func compactTextIsOneLine() {
    #expect(
      sample.text(.compact)
        == #"{"name":"a \"b\" \\ /","size":12,"isEmpty":false,"nothing":null,"#
        + #""list":[1,{"x":[]},{}]}"#)
  }

  @Test func prettyTextHasALineForEachMember() {
    let value: JSONValue = ["b": [1, 2], "a": [:]]
    #expect(
      value.text() == """
        {
          "b": [
            1,
            2
          ],
          "a": {}
        }

        """)
  }

  @Test func controlCharactersAreEscaped() {
    let value: JSONValue = "\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F}\u{7F}\u{2028}ŷ😀"
    #expect(
      value.text(.compact) == #""\u0000\b\t\n\u000b\f\r\u001f"# + "\u{7F}\u{2028}ŷ😀\"")
  }

  @Test(arguments: [JSONText.Layout.compact, .pretty])
  func whatIsWrittenIsReadBack(layout: JSONText.Layout) {
    #expect(JSONReader.value(of: sample.bytes(layout)) == sample)
  }

  @Test(arguments: [
    (#""\ud83d\ude00\u00e9\/\b\f""#, JSONValue.string("😀\u{e9}/\u{8}\u{C}")),
    ("-12", .number(-12)), ("0", .number(0)),
    ("1.50", .decimal("1.50")), ("1E+9", .decimal("1E+9")),
    ("99999999999999999999", .decimal("99999999999999999999")),
    (" \t\r\n[ ] ", .array([])),
    (
      #"{ "a" : 1 , "b" : [ true , null ] }"#,
      JSONValue.object([("a", 1), ("b", .array([true, .null]))])
    ),
  ])
  func validTextIsRead(text: String, value: JSONValue) {
    #expect(JSONReader.value(of: Array(text.utf8)) == value)
  }

  @Test(arguments: [
    "", " ", "{", "[1,]", "[,1]", "[1 2]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{\"a\":1 \"b\":2}",
    "{\"a\":1,\"a\":2}", "01", "1.", ".5", "+1", "-", "1e", "0x1", "NaN", "tru", "nul", "True",
    "'a'", "\"a", "\"\t\"", "\"\\x\"", "\"\\u12g4\"", "\"\\u12", "\"\\ud800\"", "\"\\udc00\"",
    "\"\\ud800\\u0041\"", "[1] x", "// c\n1", "\u{FEFF}1", String(repeating: "[", count: 100_000),
  ])
  func invalidTextIsRefused(text: String) {
    #expect(JSONReader.value(of: Array(text.utf8)) == nil)
  }

  @Test func invalidUTF8IsRefused() {
    #expect(JSONReader.value(of: [0x22, 0xC3, 0x22]) == nil)
    #expect(JSONReader.value(of: [0x22, 0xC0, 0x80, 0x22]) == nil)
  }

  @Test func sixtyFourLevelsAreRead() {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(JSONReader.value(of: nested(64)) != nil)
    #expect(JSONReader.value(of: nested(65)) == nil)
  }

  @Test func equalityKeepsOrderAndBytes() {
    #expect((["a": 1, "b": 2] as JSONValue) != ["b": 2, "a": 1])
    #expect(JSONValue.string("\u{e9}") != .string("e\u{301}"))
    #expect(JSONValue.number(1) != .decimal("1"))
  }

  @Test func partsAreReachedByName() {
    #expect(sample["size"]?.integer == 12)
    #expect(sample["isEmpty"]?.truth == false)
    #expect(sample["list"]?.elements?.count == 3)
    #expect(sample["name"]?.string?.isEmpty == false)
    #expect(sample["none"] == nil)
    #expect(sample["name"]?["x"] == nil)
  }
}
