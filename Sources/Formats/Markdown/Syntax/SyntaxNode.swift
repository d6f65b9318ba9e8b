import CCMarkGFM

/// A node as cmark made it, with placeholders and unchecked places. It lies in C's memory and must
/// not outlive the call of `SyntaxTree.read` that handed it over.
///
/// It is read where it lies: copies of all nodes took two fifths of the time that cmark itself
/// takes.
struct SyntaxNode {
  enum Kind {
    case document, quotation, list, item, paragraph, heading, code, thematicBreak, html
    case table, row, cell
    case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, link, image
  }

  let kind: Kind
  private let node: UnsafeMutablePointer<cmark_node>

  init(_ node: UnsafeMutablePointer<cmark_node>) {
    self.node = node
    kind = Self.kind(of: node)
  }

  var firstChild: SyntaxNode? { node.pointee.first_child.map(SyntaxNode.init) }

  /// The node behind this one in the same parent.
  var next: SyntaxNode? { node.pointee.next.map(SyntaxNode.init) }

  var children: SyntaxNodes { SyntaxNodes(next: firstChild) }

  /// 1-based; 0 where cmark does not know.
  var startLine: Int { Int(node.pointee.start_line) }
  /// 1-based, in bytes; 0 where cmark does not know.
  var startColumn: Int { Int(node.pointee.start_column) }
  var endLine: Int { Int(node.pointee.end_line) }
  var endColumn: Int { Int(node.pointee.end_column) }

  /// The text of a leaf.
  var literal: SyntaxText {
    kind == .code
      ? SyntaxText(node.pointee.as.code.literal) : SyntaxText(node.pointee.as.literal)
  }

  /// The text that the inline nodes of a paragraph, heading or cell were read from, and the head of
  /// a table: the lines without marks and indentation.
  var content: SyntaxText {
    // The buffer of a block without text, such as a lone '#', holds any bytes (found by fuzzing
    // under the address sanitizer; libcmark-gfm 0.29.0.gfm.6).
    node.pointee.first_child == nil ? SyntaxText() : SyntaxText(node.pointee.content)
  }

  /// Of a link or an image.
  var destination: SyntaxText { SyntaxText(node.pointee.as.link.url) }
  /// Of a link or an image.
  var title: SyntaxText { SyntaxText(node.pointee.as.link.title) }

  var headingLevel: Int { Int(node.pointee.as.heading.level) }

  /// Whether a block of code stands between fences.
  var isFenced: Bool { node.pointee.as.code.fenced != 0 }

  /// Of a numbered list.
  var listStart: Int? {
    node.pointee.as.list.list_type == CMARK_ORDERED_LIST ? Int(node.pointee.as.list.start) : nil
  }

  var isTight: Bool { node.pointee.as.list.tight }

  /// Of a table.
  var alignments: [MarkdownTable.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    guard let letters = cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    return UnsafeBufferPointer(start: letters, count: count).map { letter in
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .natural
      }
    }
  }

  private static func kind(of node: UnsafeMutablePointer<cmark_node>) -> Kind {
    switch cmark_node_type(UInt32(node.pointee.type)) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quotation
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: tablePart(node)
    }
  }

  /// The kinds that the table extension adds; their numbers are known only at run time.
  private static func tablePart(_ node: UnsafeMutablePointer<cmark_node>) -> Kind {
    switch String(cString: cmark_node_get_type_string(node)) {
    case "table": .table
    case "table_header", "table_row": .row
    case "table_cell": .cell
    default: preconditionFailure("cmark-gfm made a node of an extension that is not attached")
    }
  }
}
