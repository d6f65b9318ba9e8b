import Diagnostics
import Formats

/// A Markdown page taken apart for checks: its runs in the order of the text, its links and its
/// tables.
struct TextPage: Sendable {
  let narrative: Narrative
  /// The title first, if the file gives one.
  private(set) var runs: [TextRun] = []
  private(set) var links: [MarkdownLink] = []
  private(set) var tables: [MarkdownTable] = []

  var file: SourceFile { narrative.file }

  init(_ narrative: Narrative, with builder: inout TextBodyBuilder) {
    self.narrative = narrative
    builder.begin(narrative.file)
    if let title = narrative.title {
      builder.add(written: title)
      builder.endRun(.title)
    }
    add(narrative.document.blocks, isPoint: false, to: &builder)
    runs = builder.runs()
  }

  private mutating func add(
    _ blocks: [MarkdownBlock], isPoint: Bool, to builder: inout TextBodyBuilder
  ) {
    // Lent one by one: of a block that is taken out of the list all parts would be counted.
    let blocks = blocks.span
    for index in blocks.indices { add(blocks[index], isPoint: isPoint, to: &builder) }
  }

  private mutating func add(
    _ block: MarkdownBlock, isPoint: Bool, to builder: inout TextBodyBuilder
  ) {
    switch block {
    case .heading(let heading):
      add(heading.content, .heading(level: heading.level), to: &builder)
    case .paragraph(let content, _):
      add(content, isPoint ? .point : .paragraph, to: &builder)
    case .code(let content, let range): addCode(content, at: range, to: &builder)
    case .quotation(let blocks, _): add(blocks, isPoint: isPoint, to: &builder)
    case .list(let list):
      let items = list.items
      builder.addPoints(items.count)
      for index in items.indices { add(items[index].blocks, isPoint: true, to: &builder) }
    case .table(let table): add(table, to: &builder)
    case .thematicBreak: break
    }
  }

  private mutating func add(_ table: MarkdownTable, to builder: inout TextBodyBuilder) {
    tables.append(table)
    if let caption = table.caption { add(caption, .caption, to: &builder) }
    for cell in table.head { add(cell.content, .cell, to: &builder) }
    for row in table.rows {
      for cell in row { add(cell.content, .cell, to: &builder) }
    }
  }

  private mutating func add(
    _ content: [MarkdownInline], _ role: TextRun.Role, to builder: inout TextBodyBuilder
  ) {
    collectLinks(content)
    builder.add(content)
    var isStrong = false
    if content.count == 1, case .strong = content[0] { isStrong = true }
    builder.endRun(role, isStrong: isStrong)
  }

  private func addCode(
    _ content: [MarkdownInline], at range: SourceRange, to builder: inout TextBodyBuilder
  ) {
    // The first line of a fenced block is its fence.
    let isFenced = ["`", "~"].contains(range.text.first)
    let fence = isFenced ? range.text.prefix { $0 != "\n" }.utf8.count : 0
    builder.add(code: content, at: range.part(fence, range.upper - range.lower))
    builder.endRun(.verbatim)
  }

  private mutating func collectLinks(_ nodes: [MarkdownInline]) {
    let nodes = nodes.span
    for index in nodes.indices { collectLinks(nodes[index]) }
  }

  private mutating func collectLinks(_ node: MarkdownInline) {
    switch node {
    case .text, .parameter, .softBreak, .lineBreak: return
    case .link(let link): links.append(link)
    default: break
    }
    collectLinks(node.children)
  }
}
