/// Writes CSV by RFC 4180 in UTF-8: every line, the last one too, ends with CR LF.
///
/// Cells of text can never be taken for a formula by a spreadsheet program.
/// https://owasp.org/www-community/attacks/CSV_Injection
package struct CSVWriter: Sendable {
  private var output: ByteText
  private var isAtStart = true

  package init(capacity: Int = 0) { output = ByteText(capacity: capacity) }

  package var bytes: [UInt8] { output.bytes }

  /// A cell of text. A text that begins as formulas do gets an apostrophe before it and, as every
  /// text that holds a comma, a quotation mark or a line end, quotation marks around it.
  package mutating func text(_ text: String) {
    startCell()
    let isFormula = Self.beginsAsFormula(text)
    var text = text
    let needsQuotes = text.withUTF8 { $0.contains(where: Self.needsQuotes) }
    guard isFormula || needsQuotes else { return output.text(text) }
    output.byte(UInt8(ascii: "\""))
    if isFormula { output.byte(UInt8(ascii: "'")) }
    output.text(text, where: { $0 == UInt8(ascii: "\"") }) { _ in "\"\"" }
    output.byte(UInt8(ascii: "\""))
  }

  /// A cell that the program itself makes from digits, letters, hyphens and semicolons.
  package mutating func plain(_ text: String) {
    startCell()
    output.text(text)
  }

  package mutating func literal(_ text: StaticString) {
    startCell()
    output.literal(text)
  }

  package mutating func number(_ number: Int) {
    startCell()
    output.number(number)
  }

  package mutating func empty() { startCell() }

  /// A cell of the numbers of both lists with semicolons between them.
  package mutating func numbers(_ first: [Int], _ second: [Int]) {
    startCell()
    for (index, number) in first.enumerated() {
      if index > 0 { output.byte(UInt8(ascii: ";")) }
      output.number(number)
    }
    for (index, number) in second.enumerated() {
      if index > 0 || !first.isEmpty { output.byte(UInt8(ascii: ";")) }
      output.number(number)
    }
  }

  /// Cells that were written by another writer, with the commas between them.
  package mutating func cells(_ written: CSVWriter) {
    startCell()
    output.append(written.output.bytes)
  }

  package mutating func endLine() {
    output.literal("\r\n")
    isAtStart = true
  }

  private mutating func startCell() {
    if !isAtStart { output.byte(UInt8(ascii: ",")) }
    isAtStart = false
  }

  /// Whether a text begins with a character that makes spreadsheet programs compute it, or that
  /// they pass over to find such a one.
  private static func beginsAsFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }
}
