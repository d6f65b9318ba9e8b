extension Markup {
  /// Adds a stretch of HTML text with the references that `appendEscaped` writes replaced.
  package static func appendUnescaped(
    _ html: Span<UInt8>, _ range: Range<Int>, to text: inout [UInt8]
  ) {
    var position = range.lowerBound
    while position < range.upperBound {
      let rest = position..<range.upperBound
      guard html[position] == UInt8(ascii: "&"), let found = reference(in: html, at: rest) else {
        text.append(html[position])
        position += 1
        continue
      }
      text.append(found.character)
      position += found.length
    }
  }

  private static func reference(
    in html: Span<UInt8>, at range: Range<Int>
  ) -> (character: UInt8, length: Int)? {
    for (reference, character) in references where reference.utf8.count <= range.count {
      let bytes = reference.utf8
      if zip(range, bytes).allSatisfy({ html[$0] == $1 }) { return (character, bytes.count) }
    }
    return nil
  }

  private static let references: [(reference: String, character: UInt8)] = [
    ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&quot;", UInt8(ascii: "\"")),
    ("&#39;", UInt8(ascii: "'")), ("&amp;", UInt8(ascii: "&")),
  ]
}
