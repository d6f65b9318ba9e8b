extension Markup {
  /// Undoes `appendEscaped`.
  static func unescaped(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let ampersand = rest.firstIndex(of: "&") {
      result += rest[..<ampersand]
      rest = rest[ampersand...]
      guard
        let (reference, character) = references.first(where: { rest.hasPrefix($0.reference) })
      else {
        result.append(rest.removeFirst())
        continue
      }
      result.append(character)
      rest = rest.dropFirst(reference.count)
    }
    return result + rest
  }

  private static let references: [(reference: String, character: Character)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ]
}
