extension Markup {
  /// Adds a stretch of HTML text with the references that `appendEscaped` writes replaced.
  package static func appendUnescaped(
    _ html: Span<UInt8>, _ range: Range<Int>, to text: inout [UInt8]
  ) {
    let html = html.extracting(range)
    var position = 0
    while position < html.count {
      let end = html.position(of: UInt8(ascii: "&"), from: position)
      text.append(copying: html.extracting(position..<end))
      guard end < html.count else { return }
      let found = reference(in: html, at: end..<html.count)
      text.append(found?.character ?? html[end])
      position = end + (found?.length ?? 1)
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
