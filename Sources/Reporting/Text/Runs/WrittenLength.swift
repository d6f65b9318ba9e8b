/// How a character of the text is written in the file: the reader of Markdown has resolved escapes
/// and entities and has made typographic marks of plain ones.
enum WrittenLength {
  /// The number of bytes that stand in the file for a scalar, from `position` to at most `upper`.
  static func bytes(
    of scalar: Unicode.Scalar, at position: Int, before upper: Int, in bytes: [UInt8]
  ) -> Int {
    let rest = bytes[min(position, bytes.count)..<min(max(position, upper), bytes.count)]
    guard let here = rest.first else { return 0 }
    // Nearly all text is plain letters, of which nothing can be written in another way.
    if scalar.isASCII, here == UInt8(ascii: scalar), here != UInt8(ascii: "&"),
      here != UInt8(ascii: "\\")
    {
      return 1
    }
    let plain = String(scalar).utf8
    if here == UInt8(ascii: "\\"), rest.dropFirst().starts(with: plain), scalar.isASCII {
      return 2
    }
    if here == UInt8(ascii: "&"), let length = entity(of: scalar, rest) { return length }
    if rest.starts(with: plain) { return plain.count }
    for form in written[scalar] ?? [] where rest.starts(with: form.utf8) { return form.utf8.count }
    return 0
  }

  private static let written: [Unicode.Scalar: [String]] = [
    "\u{201C}": ["\""], "\u{201D}": ["\""], "\u{2018}": ["'"], "\u{2019}": ["'"],
    "\u{2013}": ["--"], "\u{2014}": ["---"], "\u{2026}": ["..."],
  ]

  private static func entity(of scalar: Unicode.Scalar, _ rest: ArraySlice<UInt8>) -> Int? {
    // No name of an entity is longer.
    guard let end = rest.prefix(40).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let body = rest[(rest.startIndex + 1)..<end]
    let isAmpersand = body.elementsEqual("amp".utf8) || body.first == UInt8(ascii: "#")
    return scalar == "&" && !isAmpersand ? nil : end + 1 - rest.startIndex
  }
}
