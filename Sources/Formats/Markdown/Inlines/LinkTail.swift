/// What follows the `]` of a link or image: `(destination "title")`, `[label]`, or nothing.
struct LinkTail {
  let destination: Range<Int>?
  /// Empty for `[]`, which uses the link's text as label.
  let label: Range<Int>?
  let upper: Int

  /// Reads the tail that begins at `position`; cmark has already found that there is a link.
  init(_ bytes: [UInt8], at position: Int) {
    if let inline = Self.inline(bytes, at: position) {
      self = inline
      return
    }
    var scanner = LinkScanner(bytes: bytes, position: position)
    // A label has no brackets inside: `[a][[b]` is a link named `a`, and what follows is text.
    if scanner.take(UInt8(ascii: "[")),
      let label = scanner.upTo(UInt8(ascii: "]"), stoppingAt: UInt8(ascii: "["))
    {
      self = LinkTail(destination: nil, label: label, upper: scanner.position)
    } else {
      self = LinkTail(destination: nil, label: nil, upper: position)
    }
  }

  private init(destination: Range<Int>?, label: Range<Int>?, upper: Int) {
    self.destination = destination
    self.label = label
    self.upper = upper
  }

  private static func inline(_ bytes: [UInt8], at position: Int) -> LinkTail? {
    var scanner = LinkScanner(bytes: bytes, position: position)
    guard scanner.take(UInt8(ascii: "(")) else { return nil }
    scanner.skipBlanks()
    guard let destination = scanner.destination() else { return nil }
    let end = scanner.position
    scanner.skipBlanks()
    if scanner.position > end, scanner.quoted() != nil { scanner.skipBlanks() }
    guard scanner.take(UInt8(ascii: ")")) else { return nil }
    return LinkTail(destination: destination, label: nil, upper: scanner.position)
  }
}
