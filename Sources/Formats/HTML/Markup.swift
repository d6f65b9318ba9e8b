package import Diagnostics

/// Finished HTML: bytes that need no more escaping, and where they came from.
///
/// Only `HTMLWriter` and the renderers of Markdown and templates make it, so it is known to be
/// escaped. The origins let a check on finished bytes name the line that caused them.
package struct Markup: Sendable {
  /// From `offset` on, up to the next origin, the bytes were caused by `range`.
  package struct Origin: Sendable {
    package let offset: Int
    package let range: SourceRange

    package init(offset: Int, range: SourceRange) {
      self.offset = offset
      self.range = range
    }
  }

  /// UTF-8.
  package internal(set) var bytes: [UInt8] = []
  /// What caused them.
  private(set) var causes = OriginList()

  package init() {}

  package var isEmpty: Bool { bytes.isEmpty }

  /// In ascending order of offset; made anew whenever it is asked for.
  package var origins: [Origin] { causes.all }

  /// The bytes as text, for tests and messages.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds other finished HTML behind this one, with its origins.
  package mutating func append(_ other: Markup) {
    let shift = bytes.count
    bytes.append(contentsOf: other.bytes)
    causes.append(other.causes, shift: shift)
  }

  /// Says that what is written from here on was caused by `range`.
  package mutating func mark(_ range: SourceRange) { causes.mark(range, at: bytes.count) }

  /// Adds a part of bytes that are finished HTML already, with those of their origins that lie in
  /// it, given by their places in the list of all.
  mutating func append(
    _ html: [UInt8], _ range: Range<Int>, _ origins: [Origin], _ marks: Range<Int>
  ) {
    causes.append(origins, marks, shift: bytes.count - range.lowerBound)
    appendRaw(html.span.extracting(range))
  }

  /// Makes room, so that HTML of ordinary length is written without moving it.
  mutating func reserveCapacity(bytes byteCount: Int, origins originCount: Int) {
    bytes.reserveCapacity(byteCount)
    if originCount > 0 { causes.reserveCapacity(originCount) }
  }

  /// The place that caused the byte at `offset`: exact where the bytes were copied as they stand,
  /// as the text of templates is.
  /// - Complexity: O(log *origins*).
  package func origin(of offset: Int) -> SourceRange? {
    causes.last(upTo: offset).map { refined($0, at: offset) }
  }

  private func refined(_ origin: Origin, at offset: Int) -> SourceRange {
    let range = origin.range
    let distance = offset - origin.offset
    let source = range.file.bytes
    guard distance > 0, range.lower + distance < range.upper,
      bytes[origin.offset..<offset].elementsEqual(source[range.lower..<range.lower + distance])
    else { return range }
    return range.part(distance, distance + 1)
  }

  /// Writes text with the five characters that have a meaning in HTML replaced; safe both between
  /// tags and inside double-quoted attribute values.
  package mutating func appendEscaped(_ text: String) {
    let utf8 = text.utf8.span
    // Nearly all texts end here.
    guard Self.hasSpecial(utf8) else { return appendRaw(utf8) }
    var start = 0
    for index in utf8.indices where Self.isSpecial(utf8[index]) {
      appendRaw(utf8.extracting(start..<index))
      appendRaw(Self.replacement(for: utf8[index]))
      start = index + 1
    }
    appendRaw(utf8.extracting(start..<utf8.count))
  }

  /// Adds bytes that are finished HTML already.
  mutating func appendRaw(_ html: Span<UInt8>) { bytes.append(copying: html) }

  mutating func appendRaw(_ html: [UInt8]) { bytes.append(copying: html.span) }

  mutating func appendRaw(_ html: String) { appendRaw(html.utf8.span) }

  /// Bytes one by one cost less than a text of one character.
  mutating func appendTag(_ name: String, _ attributes: [HTMLAttribute]) {
    bytes.append(UInt8(ascii: "<"))
    appendRaw(name)
    append(attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  /// The start tag of an element with attributes behind its own.
  mutating func appendTag(_ element: HTMLElement, _ attributes: [HTMLAttribute]) {
    let start = element.start
    appendRaw(start.span.extracting(0..<start.count - 1))
    append(attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func append(_ attributes: [HTMLAttribute]) {
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      appendRaw(attribute.name)
      guard let value = attribute.value else { continue }
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      appendEscaped(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  mutating func appendEndTag(_ name: String) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    appendRaw(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Whether a character is among them that has a meaning in HTML.
  private static func hasSpecial(_ text: Span<UInt8>) -> Bool {
    // The last eight bytes may be those before in part.
    let last = text.count &- 8
    var position = 0
    while position < last, let word = text.word(at: position) {
      if isSpecial(word) { return true }
      position &+= 8
    }
    if let word = text.word(at: last) { return isSpecial(word) }
    for index in text.indices where isSpecial(text[index]) { return true }
    return false
  }

  /// Whether one of eight bytes is special. They are judged at once, which takes a fifth of the
  /// instructions, because all that pages show comes by here.
  @inline(__always)
  private static func isSpecial(_ word: UInt64) -> Bool {
    let ones = 0x0101_0101_0101_0101 as UInt64
    let highs = ones << 7
    // `&` and `'` differ in their lowest bit only, `<` and `>` in the one above it. Bytes that are
    // sought become 0, and get the highest bit, which of the others only those can have that are
    // not ASCII (Hacker's Delight, section 6-1).
    let first = (word | ones) ^ ones &* UInt64(UInt8(ascii: "'"))
    let second = (word | ones &* 2) ^ ones &* UInt64(UInt8(ascii: ">"))
    let third = word ^ ones &* UInt64(UInt8(ascii: "\""))
    if ((first &- ones) | (second &- ones) | (third &- ones)) & highs == 0 { return false }
    let found =
      (first &- ones) & ~first | (second &- ones) & ~second | (third &- ones) & ~third
    return found & highs != 0
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func replacement(for byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
