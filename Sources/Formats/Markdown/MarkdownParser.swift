import CCMarkGFM
package import Diagnostics
import Glibc

/// Reads Markdown: front matter, CommonMark as cmark-gfm understands it, pipe tables, parameters.
///
/// 1. `MarkdownSource`: bytes → checked bytes with placeholders; limits before cmark sees them.
/// 2. cmark → `SyntaxNode`: the only place with C pointers; nothing of C outlives `syntaxTree`.
/// 3. `BlockBuilder`: nodes → `MarkdownBlock` with true places; refuses HTML and foreign links.
///
/// Safe on any number of threads: of cmark's extensions only tables are attached, because others
/// change a table of the whole process while they parse.
package enum MarkdownParser {
  /// Reads a whole file and reports everything that is wrong in it.
  ///
  /// A file that cmark must not see (not UTF-8, above a limit) gives a document without blocks.
  /// - Complexity: O(*n*²) in the longest block, which a limit keeps small.
  package static func parse(
    _ file: SourceFile, collector: inout DiagnosticCollector
  ) -> MarkdownDocument {
    guard let source = MarkdownSource(file, collector: &collector) else {
      return MarkdownDocument(file: file, frontMatterRange: nil, blocks: [], parameters: [])
    }
    let tree = syntaxTree(of: source.text)
    var builder = BlockBuilder(source: source, tree: tree)
    let blocks = builder.blocks(of: tree, in: BlockContext(quotations: 0, depth: 0))
    collector.append(contentsOf: builder.collector)
    HeadingOrder.check(blocks, collector: &collector)
    return MarkdownDocument(
      file: file, frontMatterRange: source.frontMatterRange, blocks: blocks,
      parameters: source.parameters)
  }

  /// Typographic quotation marks and dashes; raw HTML and unsafe links stay switched off.
  private static let options = CMARK_OPT_DEFAULT | CMARK_OPT_SMART

  /// Found once: registration writes to a table of the whole process. The pointer is to a constant
  /// that lives as long as the process.
  nonisolated(unsafe) private static let tableExtension: OpaquePointer? = {
    cmark_gfm_core_extensions_ensure_registered()
    return cmark_find_syntax_extension("table")
  }()

  /// Nodes deeper than any limit allows are not followed, so that recursion stays small.
  private static let maximumDepth = 64

  /// cmark's tree as Swift values.
  static func syntaxTree(of text: [UInt8]) -> SyntaxNode {
    guard let parser = cmark_parser_new(options), let tableExtension else {
      preconditionFailure("cmark-gfm has no table extension")
    }
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, tableExtension)
    text.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else { return SyntaxNode(kind: .document) }
    defer { cmark_node_free(root) }
    return node(root, depth: 0)
  }

  private static func node(_ pointer: OpaquePointer, depth: Int) -> SyntaxNode {
    let kind = depth > maximumDepth ? .tooDeep : kind(of: pointer)
    var (content, destination, title): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
    var isFollowed = true
    switch kind {
    // Where inline nodes stand is found from the text of their block.
    case .text: return SyntaxNode(kind: kind, literal: bytes(cmark_node_get_literal(pointer)))
    case .softBreak, .lineBreak: return SyntaxNode(kind: kind)
    // The buffer of a block without text, such as a lone '#', has no NUL and any bytes (found by
    // fuzzing under the address sanitizer; libcmark-gfm 0.29.0.gfm.6).
    case .paragraph, .heading, .cell, .table:
      if cmark_node_first_child(pointer) != nil {
        content = bytes(cmark_node_get_string_content(pointer))
      }
    case .link, .image:
      destination = bytes(cmark_node_get_url(pointer))
      title = bytes(cmark_node_get_title(pointer))
    case .tooDeep: isFollowed = false
    default: break
    }
    return SyntaxNode(
      kind: kind, literal: bytes(cmark_node_get_literal(pointer)), content: content,
      destination: destination, title: title,
      from: (
        Int(cmark_node_get_start_line(pointer)), Int(cmark_node_get_start_column(pointer))
      ),
      to: (Int(cmark_node_get_end_line(pointer)), Int(cmark_node_get_end_column(pointer))),
      children: isFollowed ? children(of: pointer, depth: depth + 1) : [])
  }

  private static func children(of pointer: OpaquePointer, depth: Int) -> [SyntaxNode] {
    var count = 0
    var child = cmark_node_first_child(pointer)
    while let next = child {
      count += 1
      child = cmark_node_next(next)
    }
    var nodes: [SyntaxNode] = []
    nodes.reserveCapacity(count)
    child = cmark_node_first_child(pointer)
    while let next = child {
      nodes.append(node(next, depth: depth))
      child = cmark_node_next(next)
    }
    return nodes
  }

  private static func bytes(_ string: UnsafePointer<CChar>?) -> [UInt8] {
    guard let string else { return [] }
    return Array(UnsafeRawBufferPointer(start: string, count: strlen(string)))
  }

  private static func kind(of pointer: OpaquePointer) -> SyntaxNode.Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quotation
    case CMARK_NODE_LIST: list(pointer)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code(isFenced: isFenced(pointer))
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: tablePart(pointer)
    }
  }

  /// The kinds that the table extension adds; their numbers are known only at run time.
  private static func tablePart(_ pointer: OpaquePointer) -> SyntaxNode.Kind {
    switch String(cString: cmark_node_get_type_string(pointer)) {
    case "table": .table(alignments(pointer))
    case "table_header", "table_row": .row
    case "table_cell": .cell
    default: preconditionFailure("cmark-gfm made a node of an extension that is not attached")
    }
  }

  private static func isFenced(_ pointer: OpaquePointer) -> Bool {
    var (length, offset, character): (CInt, CInt, CChar) = (0, 0, 0)
    return cmark_node_get_fenced(pointer, &length, &offset, &character) != 0
  }

  private static func list(_ pointer: OpaquePointer) -> SyntaxNode.Kind {
    let isNumbered = cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
    return .list(
      start: isNumbered ? Int(cmark_node_get_list_start(pointer)) : nil,
      isTight: cmark_node_get_list_tight(pointer) != 0)
  }

  private static func alignments(_ pointer: OpaquePointer) -> [MarkdownTable.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return UnsafeBufferPointer(start: letters, count: count).map { letter in
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .natural
      }
    }
  }
}
