import Diagnostics

/// The `{#id}` at the end of a heading.
struct HeadingAttribute {
  /// What stands between `{#` and `}`.
  let id: String
  /// The bytes of the attribute with its braces, in the text of the heading.
  let bounds: Range<Int>

  /// The attribute at the end of a heading's text, whether its id is allowed or not.
  init?(in content: [UInt8]) {
    let end = content.count - content.reversed().prefix(while: LinkScanner.isSpace).count
    guard end > 0, content[end - 1] == UInt8(ascii: "}"),
      let open = content[..<end].lastIndex(of: UInt8(ascii: "{")), open + 1 < end,
      content[open + 1] == UInt8(ascii: "#")
    else { return nil }
    id = String(decoding: content[(open + 2)..<(end - 1)], as: UTF8.self)
    bounds = open..<end
  }

  /// All ids that the headings of a tree carry.
  static func identifiers(in node: SyntaxNode) -> Set<String> {
    var found: Set<String> = []
    gather(from: node, depth: 0, into: &found)
    return found
  }

  /// Deeper than any limit allows nobody looks, so that recursion stays small.
  private static let maximumDepth = 64

  private static func gather(
    from node: SyntaxNode, depth: Int, into found: inout Set<String>
  ) {
    switch node.kind {
    case .heading:
      guard node.content.hasClosingBrace else { return }
      if let attribute = HeadingAttribute(in: node.content.bytes) { found.insert(attribute.id) }
    case .document, .quotation, .list, .item:
      guard depth < maximumDepth else { return }
      for child in node.children { gather(from: child, depth: depth + 1, into: &found) }
    // No other block holds blocks.
    default: break
    }
  }

  /// The text of a heading without its attribute.
  ///
  /// The attribute is looked for as text: in the tree its hyphens may have become dashes.
  static func removed(from content: [MarkdownInline]) -> [MarkdownInline] {
    guard case .text(let text, let range) = content.last, let open = text.lastIndex(of: "{") else {
      return content
    }
    let kept = text[..<open].reversed().drop(while: \.isWhitespace).reversed()
    guard !kept.isEmpty else { return Array(content.dropLast()) }
    let upper = range.lower + max(0, range.text.utf8.lastIndexOffset(of: UInt8(ascii: "{")))
    return content.dropLast() + [.text(String(kept), range.file.range(range.lower, upper))]
  }
}

extension String.UTF8View {
  /// How many bytes stand before the last `byte`, or all of them without one.
  fileprivate func lastIndexOffset(of byte: UInt8) -> Int {
    distance(from: startIndex, to: lastIndex(of: byte) ?? endIndex)
  }
}

extension SyntaxText {
  /// Whether a brace stands at its end, blanks apart.
  fileprivate var hasClosingBrace: Bool {
    read { content in
      var end = content.count
      while end > 0, LinkScanner.isSpace(content[end - 1]) { end -= 1 }
      return end > 0 && content[end - 1] == UInt8(ascii: "}")
    }
  }
}
