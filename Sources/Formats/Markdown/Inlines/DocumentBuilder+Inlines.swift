package import Diagnostics

/// The inline nodes of a paragraph, heading or cell.
///
/// The nodes and the text they were read from are walked through at the same time: cmark said what
/// the text means, so each node tells exactly which bytes come next.
extension DocumentBuilder {
  /// The inline nodes of a block whose text the map has read.
  mutating func mappedInlines(of block: SyntaxNode) -> [MarkdownInline] {
    position = 0
    isAbandoned = false
    return inlines(in: block)
  }

  /// The inline nodes from here on that stand in a node.
  mutating func inlines(in parent: SyntaxNode) -> [MarkdownInline] {
    var result: [MarkdownInline] = []
    result.reserveCapacity(parent.children.count)
    inlineDepth += 1
    for node in parent.children where !isAbandoned { add(node, to: &result) }
    inlineDepth -= 1
    return result
  }

  private mutating func add(_ node: SyntaxNode, to result: inout [MarkdownInline]) {
    guard inlineDepth <= MarkdownLimits.inlineDepth else {
      collector.report(
        .limitDepth, "Emphasis and links are at most \(MarkdownLimits.inlineDepth) deep",
        at: range(position, position + 1))
      isAbandoned = true
      return
    }
    switch node.kind {
    case .text: addText(node.literal, to: &result)
    case .softBreak: result.append(.softBreak(lineEnd()))
    case .lineBreak: result.append(.lineBreak(lineEnd()))
    case .codeSpan: result.append(codeSpan(node))
    case .inlineHTML: refuseHTML(node)
    case .emphasis: result.append(enclosed(node, marks: 1, MarkdownInline.emphasis))
    case .strong: result.append(enclosed(node, marks: 2, MarkdownInline.strong))
    case .link: result += link(node)
    case .image: result += image(node)
    default: preconditionFailure("cmark put a block into a line")
    }
  }

  /// A stretch of the text as a place in the file.
  func range(_ lower: Int, _ upper: Int) -> SourceRange {
    let count = map.content.count
    return map.range(min(lower, count), min(upper, count), in: source.file)
  }

  var current: UInt8? { position < map.content.count ? map.content[position] : nil }

  private mutating func enclosed(
    _ node: SyntaxNode, marks: Int, _ make: ([MarkdownInline], SourceRange) -> MarkdownInline
  ) -> MarkdownInline {
    let lower = position
    position += marks
    let content = inlines(in: node)
    position += marks
    return make(content, range(lower, position))
  }

  /// Passes a line end with the blanks and the backslash before and the indentation behind it.
  private mutating func lineEnd() -> SourceRange {
    let lower = position
    skip { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\\") }
    skip { $0 == UInt8(ascii: "\r") }
    if current == UInt8(ascii: "\n") { position += 1 }
    let upper = position
    skip(while: MarkdownLine.isBlank)
    return range(lower, max(lower + 1, upper))
  }

  private mutating func codeSpan(_ node: SyntaxNode) -> MarkdownInline {
    let lower = position
    let backtick = UInt8(ascii: "`")
    skip { $0 == backtick }
    let width = position - lower
    var run = 0
    while position < map.content.count {
      run = map.content[position] == backtick ? run + 1 : 0
      position += 1
      if run == width, current != backtick { break }
    }
    let range = range(lower, position)
    return .code(source.verbatim(node.literal.bytes, at: range), range)
  }

  private mutating func refuseHTML(_ node: SyntaxNode) {
    let lower = position
    position += node.literal.count
    let range = range(lower, position)
    let written = source.restored(node.literal.bytes)
    let mark = Self.marks[written.lowercased().filter { $0 != "/" }]
    let advice = mark.map { "Write '\($0)'" } ?? "Leave it out"
    collector.report(
      .rawHTML, "'\(written)' is HTML", at: range,
      fixes: [Diagnostic.Fix(advice, replacing: range, with: mark ?? "")])
  }

  /// The Markdown for the tags that editors know from elsewhere.
  private static let marks = ["<b>": "**", "<strong>": "**", "<i>": "*", "<em>": "*"]

  mutating func skip(while condition: (UInt8) -> Bool) {
    while let byte = current, condition(byte) { position += 1 }
  }
}

extension DiagnosticKind {
  package static let rawHTML = DiagnosticKind(
    "markdown.raw-html",
    title: "Text is written in Markdown, not in HTML",
    explanation: """
      HTML in a text could break the page around it, or make it unusable for people who use a \
      keyboard or a screen reader. Markdown has a form for all that a text needs. HTML comments \
      are refused as well, because they would be published in the source of the page.
      """,
    remedy: """
      Leave the HTML out and use Markdown: **bold**, [text](address), tables with pipes. For a \
      literal '<' write '\\<'.
      """)
}
