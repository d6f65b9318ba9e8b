/// A text with placeholders such as `{name}`, taken apart once, as forms are filled in thousands of
/// times.
struct FilledForm: Sendable {
  private let head: String
  /// A placeholder, and the text behind it up to the next one.
  private let parts: [(name: String, tail: String)]

  init(_ text: String) {
    var rest = text.utf8[...]
    func take(upTo end: Substring.UTF8View.Index) -> String {
      defer { rest = rest[end...] }
      return String(Substring(rest[..<end]))
    }
    /// Up to the next placeholder that is closed.
    func literal() -> String {
      guard let open = rest.firstIndex(of: UInt8(ascii: "{")),
        rest[open...].contains(UInt8(ascii: "}"))
      else { return take(upTo: rest.endIndex) }
      return take(upTo: open)
    }
    head = literal()
    var parts: [(name: String, tail: String)] = []
    while let close = rest.firstIndex(of: UInt8(ascii: "}")) {
      rest = rest.dropFirst()
      let name = take(upTo: close)
      rest = rest.dropFirst()
      parts.append((name, literal()))
    }
    self.parts = parts
  }

  /// The text with its placeholders replaced; one without a value stays as it is.
  func filled(_ values: KeyValuePairs<String, String>) -> String {
    var result = head
    for part in parts {
      if let value = values.first(where: { $0.key == part.name })?.value {
        result += value
      } else {
        result += "{\(part.name)}"
      }
      result += part.tail
    }
    return result
  }
}
