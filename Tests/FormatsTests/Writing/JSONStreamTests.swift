import Diagnostics
import Formats
import Testing

@Suite struct JSONStreamTests {
  @Test func valuesAreSeparatedAndNested() throws {
    var json = JSONStream()
    json.openObject()
    json.write("text", "a")
    json.write("number", -3)
    json.write("truth", true)
    json.writeNull("none")
    json.writeDecimal("decimal", "2.50")
    json.newLine()
    json.write("numbers", [1, 2])
    json.write("texts", ["a", "b"])
    json.openArray("objects")
    for _ in 0..<2 {
      json.newLine()
      json.openObject()
      json.closeObject()
    }
    json.closeArray()
    json.member("ŵ", "x")
    json.write("json", json: Array("[1]".utf8))
    json.closeObject()
    json.endLine()
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == """
        {"text":"a","number":-3,"truth":true,"none":null,"decimal":2.50,
        "numbers":[1,2],"texts":["a","b"],"objects":[
        {},
        {}],"ŵ":"x","json":[1]}

        """)
  }

  @Test func textIsEscaped() {
    var json = JSONStream()
    json.openArray()
    json.element("\"a\\\n\r\t\u{1}</ŵ")
    json.closeArray()
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == "[\"\\\"a\\\\\\n\\r\\t\\ufffd</ŵ\"]")
  }
}
