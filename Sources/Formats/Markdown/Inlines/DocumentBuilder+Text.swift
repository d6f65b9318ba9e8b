import Diagnostics

extension DocumentBuilder {
  /// Follows a text through escapes, entities and typographic characters; splits it at parameters.
  mutating func addText(_ text: SyntaxText, to result: inout [MarkdownInline]) {
    guard !text.read(ParameterPlaceholder.mayStand) else {
      return addPieces(of: text.bytes, to: &result)
    }
    guard !text.isEmpty else { return }
    let lower = position
    text.read { literal in
      var index = 0
      while index < literal.count { index += pass(literal, from: index) }
    }
    result.append(.text(text.string, range(lower, position)))
  }

  /// The same for a text with placeholders.
  private mutating func addPieces(of literal: [UInt8], to result: inout [MarkdownInline]) {
    var pending: [UInt8] = []
    var lower = position
    var index = 0
    func flush(_ range: SourceRange) {
      guard !pending.isEmpty else { return }
      result.append(.text(String(decoding: pending, as: UTF8.self), range))
      pending = []
    }
    while index < literal.count {
      if let number = source.parameter(at: index, in: literal) {
        flush(range(lower, position))
        result.append(source.node(ofParameter: number))
        index += source.length(ofParameter: number)
        position += source.length(ofParameter: number)
        lower = position
      } else if ParameterPlaceholder.isEscape(at: index, in: literal) {
        pending += Array("{{".utf8)
        index += ParameterPlaceholder.escape.count
        position += ParameterPlaceholder.escape.count
      } else {
        let count = pass(literal.span, from: index)
        pending += literal[index..<index + count]
        index += count
      }
    }
    flush(range(lower, position))
  }

  /// Passes what was written for a stretch of text that begins at `index`: ASCII characters that
  /// stand in the source as they are, as nearly all do, or one other character.
  ///
  /// Taking text in runs saves about a sixth of a whole `check` (measured on 840 reports of 3,500
  /// words).
  /// - Returns: the bytes of the stretch.
  private mutating func pass(_ literal: Span<UInt8>, from index: Int) -> Int {
    if position < map.content.count {
      let plain = ByteSearch.commonLength(
        literal.extracting(index...), map.content.span.extracting(position...),
        without: UInt8(ascii: "\\"), UInt8(ascii: "&"))
      position += plain
      if plain > 0 { return plain }
    }
    let end = min(index + Self.width(literal[index]), literal.count)
    position += writtenLength(of: literal.extracting(index..<end))
    return end - index
  }

  /// How many bytes at `position` are written for a character; 0 if another character stands there.
  private func writtenLength(of scalar: Span<UInt8>) -> Int {
    guard let here = current else { return 0 }
    let next = position + 1 < map.content.count ? map.content[position + 1] : nil
    if here == UInt8(ascii: "\\"), let next, LinkScanner.isPunctuation(next), scalar.count == 1,
      scalar[0] == next
    {
      return 2
    }
    if here == UInt8(ascii: "&"), let entity = entityLength(of: scalar) { return entity }
    if stands(scalar) { return scalar.count }
    return typographicLength(of: scalar)
  }

  /// Whether bytes stand at `position`.
  private func stands(_ bytes: Span<UInt8>) -> Bool {
    guard position + bytes.count <= map.content.count else { return false }
    return ByteSearch.areEqual(
      map.content.span.extracting(position..<position + bytes.count), bytes)
  }

  /// The length of the entity at `position` if it is one that gives the character.
  ///
  /// Only `&amp;` and its numbers give `&`; before any other character, what starts with `&` was
  /// an entity.
  private func entityLength(of scalar: Span<UInt8>) -> Int? {
    let limit = min(position + 40, map.content.count)
    guard let end = map.content[position..<limit].firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let length = end + 1 - position
    guard scalar.count == 1, scalar[0] == UInt8(ascii: "&") else { return length }
    let body = String(decoding: map.content[(position + 1)..<end], as: UTF8.self).lowercased()
    if body == "amp" { return length }
    guard body.hasPrefix("#") else { return nil }
    let isHexadecimal = body.hasPrefix("#x")
    let digits = body.dropFirst(isHexadecimal ? 2 : 1)
    return UInt32(digits, radix: isHexadecimal ? 16 : 10) == 0x26 ? length : nil
  }

  /// Quotation marks, dashes and ellipses that cmark made from plain characters.
  private func typographicLength(of scalar: Span<UInt8>) -> Int {
    // All of them are of the block of general punctuation: U+2000 is E2 80 80.
    guard scalar.count == 3, scalar[0] == 0xE2, scalar[1] == 0x80 else { return 0 }
    let written: StaticString
    switch scalar[2] {
    case 0x9C, 0x9D: written = "\""
    case 0x98, 0x99: written = "'"
    case 0x93: written = "--"
    case 0x94: written = "---"
    case 0xA6: written = "..."
    default: return 0
    }
    return written.withUTF8Buffer { map.content[position...].starts(with: $0) ? $0.count : 0 }
  }

  private static func width(_ lead: UInt8) -> Int {
    switch lead {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
