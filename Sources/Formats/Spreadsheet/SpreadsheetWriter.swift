/// Writes a spreadsheet of the OpenDocument format 1.3, part 3: sheets of rows of cells, nothing
/// else. Text is always typed as text and there are no formulas, so nothing is ever computed.
///
/// Sheets are made to be read by ear, too: no cell is merged or hidden, text is wrapped, a table
/// has one row of headings, which is marked as such, and a name.
/// https://analysisfunction.civilservice.gov.uk/policy-store/releasing-statistics-in-spreadsheets/
package struct SpreadsheetWriter: Sendable {
  /// What a sheet holds, which decides on the width of its columns.
  package enum Layout: Sendable {
    /// Lines of text, and tables of text.
    case text
    /// One table of numbers.
    case numbers
  }

  private var content: ByteText
  private var ranges = ByteText()
  private let separator: String
  private var sheet = ""
  private var row = 0
  private var column = 0
  private var columns = 0
  private var tableStart: (name: String, row: Int)?

  /// `separator` stands between groups of three digits.
  package init(separator: String) {
    self.separator = separator
    content = ByteText(capacity: 49_152)
    content.literal(SpreadsheetParts.contentStart)
  }

  /// Begins a sheet. Its name is unique and holds no apostrophe.
  package mutating func openSheet(_ name: String, columns: Int, layout: Layout) {
    sheet = name
    row = 0
    self.columns = columns
    content.literal("<table:table table:style-name=\"s\" table:name=\"")
    content.xml(name)
    content.literal("\"><table:table-column table:style-name=\"w\"/>")
    if columns > 1 {
      content.literal("<table:table-column table:style-name=\"")
      content.literal(layout == .text ? "w" : "c")
      content.literal("\" table:number-columns-repeated=\"")
      content.number(columns - 1)
      content.literal("\"/>")
    }
  }

  package mutating func closeSheet() { content.literal("</table:table>\n") }

  /// A row with one cell of text.
  package mutating func line(_ text: String, _ style: SpreadsheetStyle = .text) {
    openRow()
    self.text(text, style)
    closeRow()
  }

  /// Begins the table of the sheet with its row of headings. `name` is unique; it is made of
  /// letters, digits and low lines.
  package mutating func openTable(_ name: String, headings: SpreadsheetCells) {
    tableStart = (name, row + 1)
    content.literal("<table:table-header-rows>")
    openRow()
    cells(headings)
    closeRow()
    content.literal("</table:table-header-rows>")
  }

  package mutating func openTable(_ name: String, headings: [String]) {
    openTable(name, headings: SpreadsheetCells(headings, .heading))
  }

  package mutating func closeTable() {
    guard let table = tableStart else { preconditionFailure("No table is open") }
    ranges.literal("<table:database-range table:name=\"")
    ranges.xml(table.name)
    ranges.literal("\" table:target-range-address=\"'")
    ranges.xml(sheet)
    ranges.literal("'.A")
    ranges.number(table.row)
    ranges.literal(":'")
    ranges.xml(sheet)
    ranges.literal("'.")
    ranges.byte(UInt8(ascii: "A") + UInt8(columns - 1))
    ranges.number(row)
    ranges.literal("\" table:display-filter-buttons=\"false\"/>")
    tableStart = nil
  }

  package mutating func openRow() {
    row += 1
    content.literal("<table:table-row table:style-name=\"r\">")
  }

  package mutating func closeRow() { content.literal("</table:table-row>") }

  package mutating func text(_ text: String, _ style: SpreadsheetStyle = .text) {
    SpreadsheetCells.write(text, style, to: &content)
  }

  /// Cells that were written before.
  package mutating func cells(_ cells: SpreadsheetCells) { content.append(cells.bytes) }

  /// Text that leads to an address; `#'Name'.A1` is a place in the same file.
  package mutating func link(_ text: String, to address: String) {
    content.literal(
      """
      <table:table-cell table:style-name="p" office:value-type="string"><text:p>\
      <text:a xlink:type="simple" xlink:href="
      """)
    content.xml(address)
    content.literal("\">")
    content.xml(text)
    content.literal("</text:a></text:p></table:table-cell>")
  }

  /// A mark that stands in place of a number.
  package mutating func marker(_ text: String) {
    content.literal(
      "<table:table-cell table:style-name=\"m\" office:value-type=\"string\"><text:p>")
    content.xml(text)
    content.literal("</text:p></table:table-cell>")
  }

  package mutating func number(_ number: Int) {
    content.literal(
      "<table:table-cell table:style-name=\"n\" office:value-type=\"float\" office:value=\"")
    content.number(number)
    content.literal("\"><text:p>")
    content.number(number, separator: separator)
    content.literal("</text:p></table:table-cell>")
  }

  /// A number in digits with six decimal places.
  package mutating func decimal(_ digits: String) {
    content.literal(
      "<table:table-cell table:style-name=\"d\" office:value-type=\"float\" office:value=\"")
    content.text(digits)
    content.literal("\"><text:p>")
    content.text(digits)
    content.literal("</text:p></table:table-cell>")
  }

  /// The file, packed. `title` and `subject` say what it is, `language` is a BCP 47 code.
  package consuming func file(title: String, subject: String, language: String) -> [UInt8] {
    endContent()
    // The kind of file comes first and as it is, so that programs find it at a fixed place
    // (OpenDocument 1.3, part 2, section 3.3).
    return ZIPArchive([
      .init(path: "mimetype", bytes: SpreadsheetParts.mediaType, isCompressed: false),
      .init(path: "content.xml", bytes: content.bytes, isCompressed: true),
      .init(
        path: "styles.xml", bytes: SpreadsheetParts.styles(language: language),
        isCompressed: false),
      .init(
        path: "meta.xml",
        bytes: SpreadsheetParts.meta(title: title, subject: subject, language: language),
        isCompressed: false),
      .init(
        path: "META-INF/manifest.xml", bytes: SpreadsheetParts.manifest, isCompressed: false),
    ]).bytes
  }

  /// The sheets as XML.
  package var contentText: String {
    var writer = self
    writer.endContent()
    return String(decoding: writer.content.bytes, as: UTF8.self)
  }

  private mutating func endContent() {
    if !ranges.bytes.isEmpty {
      content.literal("<table:database-ranges>")
      content.append(ranges.bytes)
      content.literal("</table:database-ranges>")
    }
    content.literal(SpreadsheetParts.contentEnd)
  }
}
