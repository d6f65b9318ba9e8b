/// Steps through the parts of a link: blanks, a destination, a title.
struct LinkScanner {
  let bytes: [UInt8]
  var position: Int

  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  /// Blanks, tabs and at most one line end.
  mutating func skipBlanks() {
    var hasLineEnd = false
    while let byte = current, Self.isSpace(byte) {
      if byte == UInt8(ascii: "\n") {
        if hasLineEnd { return }
        hasLineEnd = true
      }
      position += 1
    }
  }

  /// Everything up to the next blank.
  mutating func word() -> Range<Int> {
    let lower = position
    while let byte = current, !Self.isSpace(byte) { position += 1 }
    return lower..<position
  }

  /// What stands between `<` and `>`, or a word that ends before a `)` of its surroundings.
  mutating func destination() -> Range<Int>? {
    if take(UInt8(ascii: "<")) { return upTo(UInt8(ascii: ">"), stoppingAt: UInt8(ascii: "\n")) }
    let lower = position
    var depth = 0
    while let byte = current, !Self.isSpace(byte) {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      step()
    }
    return lower..<position
  }

  /// A title in single or double quotation marks or parentheses.
  mutating func quoted() -> Range<Int>? {
    guard let open = current else { return nil }
    let closers = [
      UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "'"): UInt8(ascii: "'"),
      UInt8(ascii: "("): UInt8(ascii: ")"),
    ]
    guard let close = closers[open] else { return nil }
    position += 1
    return upTo(close, stoppingAt: nil)
  }

  /// The range up to an unescaped byte, which is passed.
  mutating func upTo(_ close: UInt8, stoppingAt stop: UInt8?) -> Range<Int>? {
    let lower = position
    while let byte = current, byte != stop {
      if byte == close {
        position += 1
        return lower..<(position - 1)
      }
      step()
    }
    return nil
  }

  /// One byte, or two if the first is a backslash before punctuation.
  private mutating func step() {
    let isEscape =
      bytes[position] == UInt8(ascii: "\\") && position + 1 < bytes.count
      && Self.isPunctuation(bytes[position + 1])
    position += isEscape ? 2 : 1
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    MarkdownLine.isBlank(byte) || byte == UInt8(ascii: "\n")
  }

  /// ASCII punctuation, the characters that a backslash makes literal.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
