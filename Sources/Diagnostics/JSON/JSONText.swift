/// Writes JSON as RFC 8259 defines it, in UTF-8; the same value always gives the same bytes.
///
/// Only what section 7 of the RFC demands is escaped: `"`, `\` and the control characters.
package struct JSONText {
  /// How the values are laid out.
  package enum Layout: Sendable {
    /// One line without blanks and without a line end.
    case compact
    /// A member or element a line, two blanks for each level, and a line end at the end.
    case pretty
  }

  /// UTF-8.
  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth = 0

  /// The text of `value`.
  package init(_ value: JSONValue, layout: Layout = .pretty) {
    self.layout = layout
    write(value)
    if layout == .pretty { bytes.append(UInt8(ascii: "\n")) }
  }

  /// The written bytes as text.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let truth): append(truth ? "true" : "false")
    case .number(let number): append(String(number))
    case .decimal(let text): append(text)
    case .string(let text): write(text)
    case .array(let elements):
      writeList(elements, between: "[", "]") { writer, element in writer.write(element) }
    case .object(let members):
      writeList(members, between: "{", "}") { writer, member in
        writer.write(member.0)
        writer.append(writer.layout == .pretty ? ": " : ":")
        writer.write(member.1)
      }
    }
  }

  private mutating func writeList<Item>(
    _ items: [Item], between open: String, _ close: String,
    item write: (inout JSONText, Item) -> Void
  ) {
    append(open)
    depth += 1
    for (index, item) in items.enumerated() {
      if index > 0 { append(",") }
      startLine()
      write(&self, item)
    }
    depth -= 1
    if !items.isEmpty { startLine() }
    append(close)
  }

  private mutating func startLine() {
    guard layout == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if Self.isEscaped(text.utf8.span) {
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
          bytes.append(UInt8(ascii: "\\"))
          bytes.append(byte)
        case 0..<0x20: append(Self.escape(control: byte))
        default: bytes.append(byte)
        }
      }
    } else {
      append(text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte is among them that cannot stand as it is. Nearly no text has one; without a
  /// branch in it, the loop takes many bytes at a time.
  private static func isEscaped(_ text: Span<UInt8>) -> Bool {
    var isEscaped = false
    for index in text.indices {
      let byte = text[index]
      isEscaped =
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || isEscaped
    }
    return isEscaped
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private static func escape(control byte: UInt8) -> String {
    switch byte {
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    }
  }
}

extension JSONValue {
  /// The value written out as UTF-8.
  package func bytes(_ layout: JSONText.Layout = .pretty) -> [UInt8] {
    JSONText(self, layout: layout).bytes
  }

  /// The value written out as text.
  package func text(_ layout: JSONText.Layout = .pretty) -> String {
    JSONText(self, layout: layout).string
  }
}
