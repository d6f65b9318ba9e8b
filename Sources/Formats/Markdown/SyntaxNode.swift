/// A node as cmark made it, copied out of C: bytes with placeholders and unchecked places.
struct SyntaxNode {
  enum Kind: Equatable {
    case document, quotation, item, paragraph, thematicBreak, html
    case code(isFenced: Bool)
    case list(start: Int?, isTight: Bool)
    case heading(level: Int)
    case table([MarkdownTable.Alignment])
    case row, cell
    case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, link, image
    /// A node inside so many others that what it contains was left in C.
    case tooDeep
  }

  let kind: Kind
  /// The text of a leaf.
  var literal: [UInt8] = []
  /// The text that the inline nodes of a paragraph, heading or cell were read from: the lines
  /// without marks and indentation.
  var content: [UInt8] = []
  var destination: [UInt8] = []
  var title: [UInt8] = []
  /// 1-based; 0 where cmark does not know.
  var startLine = 0
  /// 1-based, in bytes; 0 where cmark does not know.
  var startColumn = 0
  var endLine = 0
  var endColumn = 0
  var children: [SyntaxNode] = []
}
