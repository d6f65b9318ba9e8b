/// Writes JSON (RFC 8259) straight to bytes, for files of many values, where a tree of
/// `JSONValue` would cost more than the text.
///
/// The caller opens and closes objects and arrays in order.
package struct JSONStream: Sendable {
  private var output: ByteText
  private var needsComma = false

  package init(capacity: Int = 0) { output = ByteText(capacity: capacity) }

  /// The text; a file ends with `endLine` before this.
  package var bytes: [UInt8] { output.bytes }

  package mutating func openObject(_ name: StaticString? = nil) {
    start(name)
    output.byte(UInt8(ascii: "{"))
    needsComma = false
  }

  /// An object whose first members were written before, by another stream.
  package mutating func openObject(beginning: [UInt8]) {
    start(nil)
    output.append(beginning)
  }

  package mutating func closeObject() {
    output.byte(UInt8(ascii: "}"))
    needsComma = true
  }

  package mutating func openArray(_ name: StaticString? = nil) {
    start(name)
    output.byte(UInt8(ascii: "["))
    needsComma = false
  }

  package mutating func closeArray() {
    output.byte(UInt8(ascii: "]"))
    needsComma = true
  }

  package mutating func write(_ name: StaticString, _ text: String) {
    start(name)
    quoted(text)
  }

  /// A member whose name is not known to the program.
  package mutating func member(_ name: String, _ text: String) {
    start(nil)
    quoted(name)
    output.byte(UInt8(ascii: ":"))
    quoted(text)
  }

  package mutating func write(_ name: StaticString, _ number: Int) {
    start(name)
    output.number(number)
  }

  package mutating func write(_ name: StaticString, _ truth: Bool) {
    start(name)
    output.literal(truth ? "true" : "false")
  }

  package mutating func writeNull(_ name: StaticString) {
    start(name)
    output.literal("null")
  }

  /// A number that is written in digits already, such as `2.5`.
  package mutating func writeDecimal(_ name: StaticString, _ digits: String) {
    start(name)
    output.text(digits)
  }

  /// A finished value.
  package mutating func write(_ name: StaticString, json: [UInt8]) {
    start(name)
    output.append(json)
  }

  package mutating func write(_ name: StaticString, _ numbers: [Int]) {
    openArray(name)
    for number in numbers {
      start(nil)
      output.number(number)
    }
    closeArray()
  }

  package mutating func write(_ name: StaticString, _ texts: [String]) {
    openArray(name)
    for text in texts { element(text) }
    closeArray()
  }

  package mutating func element(_ text: String) {
    start(nil)
    quoted(text)
  }

  /// A finished value.
  package mutating func element(json: [UInt8]) {
    start(nil)
    output.append(json)
  }

  /// Begins a new line, behind the comma that is due, so that files can be compared line by line.
  package mutating func newLine() {
    if needsComma { output.byte(UInt8(ascii: ",")) }
    needsComma = false
    output.byte(UInt8(ascii: "\n"))
  }

  /// The line end at the end of a file.
  package mutating func endLine() { output.byte(UInt8(ascii: "\n")) }

  private mutating func start(_ name: StaticString?) {
    if needsComma { output.byte(UInt8(ascii: ",")) }
    needsComma = true
    guard let name else { return }
    output.byte(UInt8(ascii: "\""))
    output.literal(name)
    output.literal("\":")
  }

  private mutating func quoted(_ text: String) {
    output.byte(UInt8(ascii: "\""))
    output.text(
      text,
      where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") },
      replacing: Self.escape)
    output.byte(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    // No other control character comes through the readers.
    case 0..<0x20: "\\ufffd"
    default: nil
    }
  }
}
