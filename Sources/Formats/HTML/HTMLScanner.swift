/// Takes a page that this program wrote apart again, so that checks judge the very bytes that will
/// be published.
///
/// It reads well-formed HTML as `HTMLWriter` and the templates write it: quoted attribute values,
/// no raw `<` in text, comments and the doctype skipped. It repairs nothing.
package struct HTMLScanner {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All tokens in order; text that is only white space is left out.
  /// - Complexity: O(*n*).
  package func tokens() -> [HTMLToken] {
    var tokens: [HTMLToken] = []
    tokens.reserveCapacity(bytes.count / 24)
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        if bytes[position] == UInt8(ascii: "<") {
          position = Self.readTag(bytes, at: position, into: &tokens)
        } else {
          position = Self.readText(bytes, at: position, into: &tokens)
        }
      }
    }
    return tokens
  }

  /// The value of an attribute of a start tag with its references replaced; empty when it has
  /// none; `nil` when the attribute is not there.
  package func attribute(_ name: String, of token: HTMLToken) -> String? {
    var position = token.attributes
    while position < token.upper {
      guard let attribute = readAttribute(at: &position, end: token.upper) else { return nil }
      if attribute.name.elementsEqual(name.utf8) { return Self.text(of: attribute.value) }
    }
    return nil
  }

  private func readAttribute(
    at position: inout Int, end: Int
  ) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    while position < end, !Self.isName(bytes[position]) { position += 1 }
    let start = position
    while position < end, Self.isName(bytes[position]) { position += 1 }
    guard position > start else { return nil }
    let name = bytes[start..<position]
    guard position + 1 < end, bytes[position] == UInt8(ascii: "="),
      bytes[position + 1] == UInt8(ascii: "\"")
    else { return (name, []) }
    let valueStart = position + 2
    position = valueStart
    while position < end, bytes[position] != UInt8(ascii: "\"") { position += 1 }
    defer { position += 1 }
    return (name, bytes[valueStart..<position])
  }

  private static func readText(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, into tokens: inout [HTMLToken]
  ) -> Int {
    var position = start
    var hasInk = false
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
      hasInk = hasInk || bytes[position] > UInt8(ascii: " ")
      position += 1
    }
    if hasInk {
      tokens.append(
        HTMLToken(kind: .text, name: "", lower: start, upper: position, attributes: position))
    }
    return position
  }

  private static func readTag(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, into tokens: inout [HTMLToken]
  ) -> Int {
    var position = start + 1
    let isEnd = position < bytes.count && bytes[position] == UInt8(ascii: "/")
    if isEnd { position += 1 }
    let nameStart = position
    while position < bytes.count, isName(bytes[position]) { position += 1 }
    let nameEnd = position
    var isQuoted = false
    while position < bytes.count, isQuoted || bytes[position] != UInt8(ascii: ">") {
      if bytes[position] == UInt8(ascii: "\"") { isQuoted.toggle() }
      position += 1
    }
    let end = min(position + 1, bytes.count)
    // A doctype or a comment has no name.
    guard nameEnd > nameStart else { return end }
    tokens.append(
      HTMLToken(
        kind: isEnd ? .end : .start,
        name: String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self), lower: start,
        upper: end, attributes: isEnd ? end : nameEnd))
    return end
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// The text with the references that `Markup` writes replaced.
  private static func text(of bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    return Markup.unescaped(text)
  }
}
