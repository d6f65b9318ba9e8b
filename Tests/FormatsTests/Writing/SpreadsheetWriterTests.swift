import Formats
import Testing

@Suite struct SpreadsheetWriterTests {
  /// The parts of a spreadsheet as they stand in the archive without being packed.
  private func file(_ write: (inout SpreadsheetWriter) -> Void) -> [UInt8] {
    var writer = SpreadsheetWriter(separator: ",")
    write(&writer)
    return writer.file(title: "A & B", subject: "<C>", language: "cy")
  }

  @Test func theKindOfFileComesFirst() {
    let bytes = file { _ in }
    let kind = "mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK"
    #expect(bytes[30...].starts(with: kind.utf8))
  }

  @Test func titleAndLanguageAreWritten() {
    let text = String(decoding: file { _ in }, as: UTF8.self)
    #expect(text.contains("<dc:title>A &amp; B</dc:title><dc:subject>&lt;C&gt;</dc:subject>"))
    #expect(text.contains("<dc:language>cy</dc:language>"))
    #expect(text.contains("fo:language=\"cy\""))
  }

  @Test func aSheetHasRowsAndANamedTable() {
    var writer = SpreadsheetWriter(separator: "'")
    writer.openSheet("A & B", columns: 3, layout: .numbers)
    writer.line("Title", .title)
    writer.openTable("one", headings: ["x", "<y>", "z"])
    writer.openRow()
    writer.text("=1+1")
    writer.number(12_345)
    writer.marker("[z]")
    writer.closeRow()
    writer.closeTable()
    writer.closeSheet()
    let content = writer.contentText
    for part in [
      "<table:table table:style-name=\"s\" table:name=\"A &amp; B\">",
      "<table:table-column table:style-name=\"c\" table:number-columns-repeated=\"2\"/>",
      "<table:table-header-rows>", "<text:p>&lt;y&gt;</text:p>",
      "office:value-type=\"string\"><text:p>=1+1</text:p>",
      "office:value-type=\"float\" office:value=\"12345\"><text:p>12'345</text:p>",
      "office:value-type=\"string\"><text:p>[z]</text:p>",
      "table:name=\"one\" table:target-range-address=\"'A &amp; B'.A2:'A &amp; B'.C3\"",
    ] { #expect(content.contains(part), "\(part)") }
    #expect(!content.contains("formula"))
  }

  @Test func charactersThatXMLHasNotAreReplaced() {
    var writer = SpreadsheetWriter(separator: "")
    writer.openSheet("A", columns: 1, layout: .text)
    writer.line("a\u{1}b\tc\"")
    writer.closeSheet()
    #expect(writer.contentText.contains("<text:p>a\u{FFFD}b c&quot;</text:p>"))
  }
}
