import Diagnostics

/// Turns cmark's nodes into blocks and inline nodes with true places.
struct DocumentBuilder {
  let source: MarkdownSource
  var collector = DiagnosticCollector()
  var identifiers: HeadingIdentifiers
  var explicitIdentifiers: [String: SourceRange] = [:]
  /// In the order of the text.
  var headings: [MarkdownHeading] = []
  var tableCount = 0

  // Of the block whose inline nodes are read:
  var map = ContentMap()
  /// How far its text is used up.
  var position = 0
  var inlineDepth = 0
  /// Set when nodes are too deep to be followed: what comes after has no known place.
  var isAbandoned = false

  init(source: MarkdownSource, tree: SyntaxNode) {
    self.source = source
    identifiers = HeadingIdentifiers(reserved: HeadingAttribute.identifiers(in: tree))
  }

  mutating func blocks(of parent: SyntaxNode, in context: BlockContext) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    blocks.reserveCapacity(parent.children.count)
    var caption: [MarkdownInline]?
    for node in parent.children {
      if node.kind == .paragraph, let next = node.next, next.kind == .table,
        TableCaption.isCaption(node)
      {
        caption = TableCaption.text(of: inlines(of: node))
      } else if node.kind == .table {
        blocks.append(.table(table(node, caption: caption, in: context)))
        caption = nil
      } else if let block = block(node, in: context) {
        blocks.append(block)
      }
    }
    return blocks
  }

  private mutating func block(
    _ node: SyntaxNode, in context: BlockContext
  ) -> MarkdownBlock? {
    switch node.kind {
    case .heading:
      let heading = heading(node)
      headings.append(heading)
      return .heading(heading)
    case .paragraph: return paragraph(node)
    case .code:
      let literal = node.literal.bytes
      let range = codeRange(of: node, literal)
      return .code(source.verbatim(literal, at: range), range)
    case .thematicBreak: return .thematicBreak(source.range(of: node, containing: nil))
    case .html: return html(node)
    case .quotation:
      guard isAllowed(node, in: context) else { return nil }
      let content = blocks(of: node, in: context.inQuotation)
      return .quotation(content, source.range(of: node, containing: content.bounds))
    case .list:
      guard isAllowed(node, in: context) else { return nil }
      return .list(list(node, in: context))
    default: preconditionFailure("cmark put a line into a block")
    }
  }

  private mutating func paragraph(_ node: SyntaxNode) -> MarkdownBlock? {
    let content = inlines(of: node)
    guard !content.isEmpty else { return nil }
    let range = content[0].range
    return .paragraph(
      content, content.count == 1 ? range : range.union(content[content.count - 1].range))
  }

  private mutating func list(_ node: SyntaxNode, in context: BlockContext) -> MarkdownList {
    var items: [MarkdownList.Item] = []
    items.reserveCapacity(node.children.count)
    var bounds: Range<Int>?
    for item in node.children {
      let content = blocks(of: item, in: context.inList)
      let range = source.range(of: item, containing: content.bounds)
      bounds = range.bounds.union(bounds)
      items.append(MarkdownList.Item(blocks: content, range: range))
    }
    return MarkdownList(
      start: node.listStart, isTight: node.isTight, items: items,
      range: source.range(of: node, containing: bounds))
  }

  /// The place of a code block with its fences. A block that is not closed by a fence ends for
  /// cmark where it noticed, so the lines are counted.
  private func codeRange(of node: SyntaxNode, _ literal: [UInt8]) -> SourceRange {
    let count = literal.count { $0 == UInt8(ascii: "\n") }
    var last = node.startLine + (node.isFenced ? count : max(0, count - 1))
    if node.isFenced, source.isFence(line: last + 1) { last += 1 }
    return source.file.range(
      source.offset(line: node.startLine, column: node.startColumn), source.line(last).upperBound)
  }

  /// Lines can only be so deep, but indentation can go on from line to line.
  private mutating func isAllowed(_ node: SyntaxNode, in context: BlockContext) -> Bool {
    guard context.depth >= MarkdownLimits.depth else { return true }
    collector.report(
      .limitDepth, "Lists and quotations are at most \(MarkdownLimits.depth) deep",
      at: firstLineRange(of: node))
    return false
  }

  private mutating func html(_ node: SyntaxNode) -> MarkdownBlock? {
    let range = firstLineRange(of: node)
    collector.report(.rawHTML, "'\(range.text.prefix(60))' is HTML", at: range)
    return nil
  }

  private func firstLineRange(of node: SyntaxNode) -> SourceRange {
    source.file.range(
      source.offset(line: node.startLine, column: node.startColumn),
      source.line(node.startLine).upperBound)
  }

  /// The inline nodes of a paragraph. One that cmark cut off the head of a table has no place: it
  /// stands directly above that head.
  mutating func inlines(of node: SyntaxNode) -> [MarkdownInline] {
    let content = node.content
    // Link definitions at its beginning are no longer in the text.
    var firstLine = node.startLine
    if node.startLine != node.endLine {
      firstLine = max(node.startLine, node.endLine - content.lineCount + 1)
    }
    if node.startLine == 0, let next = node.next {
      firstLine = max(1, head(of: next).line - content.lineCount)
    }
    map.read(content, firstLine: firstLine, in: source)
    return mappedInlines(of: node)
  }
}
