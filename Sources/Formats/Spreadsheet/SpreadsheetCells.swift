/// Cells of text beside each other, written once and put into any number of spreadsheets.
package struct SpreadsheetCells: Sendable {
  package let count: Int
  let bytes: [UInt8]

  package init(_ texts: [String], _ style: SpreadsheetStyle) {
    var output = ByteText()
    for text in texts { Self.write(text, style, to: &output) }
    count = texts.count
    bytes = output.bytes
  }

  static func write(_ text: String, _ style: SpreadsheetStyle, to output: inout ByteText) {
    output.literal("<table:table-cell table:style-name=\"")
    output.literal(style.name)
    output.literal("\" office:value-type=\"string\"><text:p>")
    output.xml(text)
    output.literal("</text:p></table:table-cell>")
  }
}
