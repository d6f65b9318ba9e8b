/// A node as cmark made it, copied out of C: bytes with placeholders and unchecked places. A class,
/// because builders hand nodes on, and a copy counts six references.
final class SyntaxNode {
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
  let literal: [UInt8]
  /// The text that the inline nodes of a paragraph, heading or cell were read from: the lines
  /// without marks and indentation.
  let content: [UInt8]
  let destination: [UInt8]
  let title: [UInt8]
  /// 1-based; 0 where cmark does not know.
  let startLine: Int
  /// 1-based, in bytes; 0 where cmark does not know.
  let startColumn: Int
  let endLine: Int
  let endColumn: Int
  let children: [SyntaxNode]

  init(
    kind: Kind, literal: [UInt8] = [], content: [UInt8] = [], destination: [UInt8] = [],
    title: [UInt8] = [], from start: (line: Int, column: Int) = (0, 0),
    to end: (line: Int, column: Int) = (0, 0), children: [SyntaxNode] = []
  ) {
    self.kind = kind
    self.literal = literal
    self.content = content
    self.destination = destination
    self.title = title
    startLine = start.line
    startColumn = start.column
    endLine = end.line
    endColumn = end.column
    self.children = children
  }
}
