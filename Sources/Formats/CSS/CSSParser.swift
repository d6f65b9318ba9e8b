/// Takes a style sheet apart into blocks and statements, by the rules of CSS Syntax Level 3 for
/// comments, texts in quotes and brackets. What is inside a selector or a value stays as it is, but
/// for blanks.
package struct CSSParser {
  /// Far deeper than any sheet; below it, braces count as text.
  private static let deepest = 32

  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Never fails: as in a browser, what is left open ends with the file.
  package static func parse(_ bytes: [UInt8]) -> [CSSItem] {
    var parser = CSSParser(bytes)
    var items: [CSSItem] = []
    while parser.position < bytes.count { items += parser.items(depth: 0) }
    return items
  }

  private mutating func items(depth: Int) -> [CSSItem] {
    var items: [CSSItem] = []
    while position < bytes.count {
      let text = piece(takesBraces: depth == Self.deepest)
      let end = position < bytes.count ? bytes[position] : nil
      position += 1
      if end == UInt8(ascii: "{") {
        items.append(.block(prelude: text, items: self.items(depth: depth + 1)))
        continue
      }
      if !text.isEmpty { items.append(.statement(text)) }
      if end != UInt8(ascii: ";") { return items }
    }
    return items
  }

  /// The text up to the next semicolon or brace that is in no brackets and no quotes.
  private mutating func piece(takesBraces: Bool) -> String {
    var text: [UInt8] = []
    var depth = 0
    var isAfterBlank = false
    while position < bytes.count {
      if skipsBlank() {
        isAfterBlank = true
        continue
      }
      let byte = bytes[position]
      if depth == 0, Self.ends.contains(byte), !takesBraces || byte == UInt8(ascii: ";") { break }
      if isAfterBlank, needsBlank(between: text.last, and: byte) { text.append(0x20) }
      isAfterBlank = false
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      default: break
      }
      text += taken()
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether a blank or a comment stood here, which is then passed over.
  private mutating func skipsBlank() -> Bool {
    let byte = bytes[position]
    if byte == 0x20 || (0x09...0x0D).contains(byte) {
      position += 1
      return true
    }
    guard bytes[position...].starts(with: "/*".utf8) else { return false }
    position += 2
    while position < bytes.count, !bytes[position...].starts(with: "*/".utf8) { position += 1 }
    position = min(bytes.count, position + 2)
    return true
  }

  /// The next byte, with what belongs to it: a whole text in quotes, an escaped byte.
  private mutating func taken() -> ArraySlice<UInt8> {
    let start = position
    let first = bytes[position]
    position += 1
    if first == UInt8(ascii: "\\") {
      position = min(bytes.count, position + 1)
    } else if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      while position < bytes.count, bytes[position] != first {
        position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
      }
      position = min(bytes.count, position + 1)
    }
    return bytes[start..<position]
  }

  private func needsBlank(between last: UInt8?, and next: UInt8) -> Bool {
    guard let last else { return false }
    return !Self.tightBehind.contains(last) && !Self.tightBefore.contains(next)
  }

  private static let ends = Set(";{}".utf8)
  private static let tightBehind = Set(",>:(".utf8)
  private static let tightBefore = Set(",>)!".utf8)
}
