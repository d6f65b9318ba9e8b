import Diagnostics

extension InlineBuilder {
  /// Follows a text through escapes, entities and typographic characters; splits it at parameters.
  mutating func text(_ literal: [UInt8]) -> [MarkdownInline] {
    var result: [MarkdownInline] = []
    var pending: [UInt8] = []
    var lower = position
    var index = 0
    func flush(_ range: SourceRange) {
      guard !pending.isEmpty else { return }
      result.append(.text(String(decoding: pending, as: UTF8.self), range))
      pending = []
    }
    while index < literal.count {
      let plain = plainLength(of: literal, from: index)
      if plain > 0 {
        pending += literal[index..<index + plain]
        index += plain
        position += plain
      } else if let number = source.parameter(at: index, in: literal) {
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
        let scalar = literal[index..<min(index + Self.width(literal[index]), literal.count)]
        pending += scalar
        position += writtenLength(of: scalar)
        index += scalar.count
      }
    }
    flush(range(lower, position))
    return result
  }

  /// How many bytes from `index` on are ASCII characters that stand in the source as they are.
  ///
  /// Nearly all text is such; taking it in runs saves about a sixth of a whole `check` (measured on
  /// 840 reports of 3,500 words).
  private func plainLength(of literal: [UInt8], from index: Int) -> Int {
    let limit = min(literal.count - index, map.content.count - position)
    guard limit > 0 else { return 0 }
    return literal.withUnsafeBufferPointer { literal in
      map.content.withUnsafeBufferPointer { content in
        var length = 0
        while length < limit {
          let byte = literal[index + length]
          guard byte == content[position + length], byte < 0x80, byte != UInt8(ascii: "\\"),
            byte != UInt8(ascii: "&")
          else { break }
          length += 1
        }
        return length
      }
    }
  }

  /// How many bytes at `position` are written for a character; 0 if another character stands there.
  private func writtenLength(of scalar: ArraySlice<UInt8>) -> Int {
    guard let here = current else { return 0 }
    let next = position + 1 < map.content.count ? map.content[position + 1] : nil
    if here == UInt8(ascii: "\\"), let next, LinkScanner.isPunctuation(next), [next] == scalar {
      return 2
    }
    if here == UInt8(ascii: "&"), let entity = entityLength(of: scalar) { return entity }
    if map.content[position...].starts(with: scalar) { return scalar.count }
    return typographicLength(of: scalar)
  }

  /// The length of the entity at `position` if it is one that gives the character.
  ///
  /// Only `&amp;` and its numbers give `&`; before any other character, what starts with `&` was
  /// an entity.
  private func entityLength(of scalar: ArraySlice<UInt8>) -> Int? {
    let limit = min(position + 40, map.content.count)
    guard let end = map.content[position..<limit].firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let length = end + 1 - position
    guard scalar.elementsEqual("&".utf8) else { return length }
    let body = String(decoding: map.content[(position + 1)..<end], as: UTF8.self).lowercased()
    if body == "amp" { return length }
    guard body.hasPrefix("#") else { return nil }
    let isHexadecimal = body.hasPrefix("#x")
    let digits = body.dropFirst(isHexadecimal ? 2 : 1)
    return UInt32(digits, radix: isHexadecimal ? 16 : 10) == 0x26 ? length : nil
  }

  /// Quotation marks, dashes and ellipses that cmark made from plain characters.
  private func typographicLength(of scalar: ArraySlice<UInt8>) -> Int {
    let written: String
    switch String(decoding: scalar, as: UTF8.self) {
    case "\u{201C}", "\u{201D}": written = "\""
    case "\u{2018}", "\u{2019}": written = "'"
    case "\u{2013}": written = "--"
    case "\u{2014}": written = "---"
    case "\u{2026}": written = "..."
    default: return 0
    }
    return map.content[position...].starts(with: written.utf8) ? written.utf8.count : 0
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
