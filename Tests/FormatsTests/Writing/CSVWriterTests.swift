import Diagnostics
import Formats
import Testing

@Suite struct CSVWriterTests {
  private func line(_ write: (inout CSVWriter) -> Void) -> String {
    var writer = CSVWriter()
    write(&writer)
    writer.endLine()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func cellsAreSeparatedByCommasAndLinesEndWithBothCharacters() {
    let text = line { writer in
      writer.text("a")
      writer.number(-12)
      writer.empty()
      writer.literal("b")
      writer.numbers([1, 2], [3])
    }
    #expect(text == "a,-12,,b,1;2;3\r\n")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("a \"b\"", "\"a \"\"b\"\"\""), ("a\nb", "\"a\nb\""),
    ("ŵy", "ŵy"), ("", ""),
  ])
  func textIsQuotedWhereItMustBe(_ text: String, _ expected: String) {
    #expect(line { $0.text(text) } == "\(expected)\r\n")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A1"])
  func textThatBeginsAsAFormulaIsMarkedAsText(_ text: String) {
    #expect(line { $0.text(text) } == "\"'\(text)\"\r\n")
  }

  @Test func quotationMarksInsideAFormulaCannotEndTheCell() {
    #expect(line { $0.text("=A\",=B") } == "\"'=A\"\",=B\"\r\n")
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let texts = ["a", "b,c", "d \"e\"", "f\r\ng", " h ", "ŵ"]
    var writer = CSVWriter()
    for text in texts { writer.text(text) }
    writer.endLine()
    var collector = DiagnosticCollector()
    let file = SourceFile(path: "a.csv", bytes: writer.bytes)
    let table = try #require(CSVReader.read(file, collector: &collector))
    #expect(table.header.map(\.value) == texts)
    #expect(collector.diagnostics.isEmpty)
  }

  @Test func aWrittenPieceCanBeUsedAgain() {
    var start = CSVWriter()
    start.text("a")
    start.text("b,c")
    let text = line { writer in
      writer.cells(start)
      writer.number(1)
    }
    #expect(text == "a,\"b,c\",1\r\n")
  }
}
