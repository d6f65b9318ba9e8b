import Diagnostics

/// Turns cmark's block nodes into `MarkdownBlock`s with true places.
struct BlockBuilder {
  let source: MarkdownSource
  var collector = DiagnosticCollector()
  var identifiers: HeadingIdentifiers
  var explicitIdentifiers: [String: SourceRange] = [:]
  var tableCount = 0

  init(source: MarkdownSource, tree: SyntaxNode) {
    self.source = source
    identifiers = HeadingIdentifiers(reserved: HeadingAttribute.identifiers(in: tree))
  }

  mutating func blocks(of parent: SyntaxNode, in context: BlockContext) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var caption: [MarkdownInline]?
    for (index, node) in parent.children.enumerated() {
      let next = parent.children.dropFirst(index + 1).first
      if let next, case .table = next.kind, TableCaption.isCaption(node) {
        caption = TableCaption.text(of: inlines(of: node, before: next))
      } else if case .table(let alignments) = node.kind {
        blocks.append(.table(table(node, alignments, caption: caption, in: context)))
        caption = nil
      } else if let block = block(node, before: next, in: context) {
        blocks.append(block)
      }
    }
    return blocks
  }

  private mutating func block(
    _ node: SyntaxNode, before next: SyntaxNode?, in context: BlockContext
  ) -> MarkdownBlock? {
    switch node.kind {
    case .heading(let level): return .heading(heading(node, level: level))
    case .paragraph: return paragraph(node, before: next)
    case .code(let isFenced):
      let range = codeRange(of: node, isFenced: isFenced)
      return .code(source.verbatim(node.literal, at: range), range)
    case .thematicBreak: return .thematicBreak(source.range(of: node, containing: []))
    case .html: return html(node)
    case .quotation:
      guard isAllowed(node, in: context) else { return nil }
      let content = blocks(of: node, in: context.inQuotation)
      return .quotation(content, source.range(of: node, containing: content.map(\.range)))
    case .list(let start, let isTight):
      guard isAllowed(node, in: context) else { return nil }
      return .list(list(node, start: start, isTight: isTight, in: context))
    default: preconditionFailure("cmark put a line into a block")
    }
  }

  private mutating func paragraph(
    _ node: SyntaxNode, before next: SyntaxNode?
  ) -> MarkdownBlock? {
    let content = inlines(of: node, before: next)
    guard let first = content.first, let last = content.last else { return nil }
    return .paragraph(content, first.range.union(last.range))
  }

  private mutating func list(
    _ node: SyntaxNode, start: Int?, isTight: Bool, in context: BlockContext
  ) -> MarkdownList {
    let items = node.children.map { item in
      let content = blocks(of: item, in: context.inList)
      return MarkdownList.Item(
        blocks: content, range: source.range(of: item, containing: content.map(\.range)))
    }
    return MarkdownList(
      start: start, isTight: isTight, items: items,
      range: source.range(of: node, containing: items.map(\.range)))
  }

  /// The place of a code block with its fences. A block that is not closed by a fence ends for
  /// cmark where it noticed, so the lines are counted.
  private func codeRange(of node: SyntaxNode, isFenced: Bool) -> SourceRange {
    let count = node.literal.count { $0 == UInt8(ascii: "\n") }
    var last = node.startLine + (isFenced ? count : max(0, count - 1))
    if isFenced, source.isFence(line: last + 1) { last += 1 }
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
  mutating func inlines(of node: SyntaxNode, before next: SyntaxNode?) -> [MarkdownInline] {
    let lines = Self.lineCount(of: node.content)
    // Link definitions at its beginning are no longer in the text.
    var firstLine = max(node.startLine, node.endLine - lines + 1)
    if node.startLine == 0, let next { firstLine = max(1, head(of: next).line - lines) }
    return inlines(
      of: node, map: ContentMap(content: node.content, firstLine: firstLine, in: source))
  }

  /// How many lines have something on them.
  private static func lineCount(of content: [UInt8]) -> Int {
    let lineEnd = UInt8(ascii: "\n")
    var count = 0
    var lower = 0
    while let end = ByteSearch.first(lineEnd, in: content.span, from: lower) {
      if end > lower { count += 1 }
      lower = end + 1
    }
    return lower < content.count ? count + 1 : count
  }

  mutating func inlines(of node: SyntaxNode, map: ContentMap) -> [MarkdownInline] {
    var builder = InlineBuilder(source: source, map: map)
    let result = builder.inlines(of: node.children)
    collector.append(contentsOf: builder.collector)
    return result
  }
}
