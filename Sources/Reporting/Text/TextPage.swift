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

  private let table: WordTable

  /// `resolve` gives the text of a parameter, if it is known.
  init(_ narrative: Narrative, _ table: WordTable, resolve: @escaping (String) -> String?) {
    self.narrative = narrative
    self.table = table
    if let title = narrative.title {
      runs.append(TextRun(written: title, role: .title, table, resolve: resolve))
    }
    add(narrative.document.blocks, isPoint: false, resolve)
  }

  private mutating func add(
    _ blocks: [MarkdownBlock], isPoint: Bool, _ resolve: @escaping (String) -> String?
  ) {
    for block in blocks {
      switch block {
      case .heading(let heading):
        add(.heading(level: heading.level), heading.content, resolve)
      case .paragraph(let content, _): add(isPoint ? .point : .paragraph, content, resolve)
      case .code(let content, let range): addCode(content, at: range, resolve)
      case .quotation(let blocks, _): add(blocks, isPoint: isPoint, resolve)
      case .list(let list):
        if !runs.isEmpty { runs[runs.count - 1].pointsBehind = list.items.count }
        for item in list.items { add(item.blocks, isPoint: true, resolve) }
      case .table(let table):
        tables.append(table)
        if let caption = table.caption { add(.caption, caption, resolve) }
        for cell in table.head + table.rows.flatMap({ $0 }) { add(.cell, cell.content, resolve) }
      case .thematicBreak: break
      }
    }
  }

  private mutating func add(
    _ role: TextRun.Role, _ content: [MarkdownInline], _ resolve: @escaping (String) -> String?
  ) {
    collectLinks(content)
    runs.append(TextRunBuilder.run(role, of: content, in: file, table, resolve: resolve))
  }

  private mutating func addCode(
    _ content: [MarkdownInline], at range: SourceRange, _ resolve: @escaping (String) -> String?
  ) {
    // The first line of a fenced block is its fence.
    let isFenced = ["`", "~"].contains(range.text.first)
    let fence = isFenced ? range.text.prefix { $0 != "\n" }.utf8.count : 0
    var builder = TextRunBuilder(file: file, table, resolve: resolve)
    builder.add(code: content, at: range.part(fence, range.upper - range.lower))
    runs.append(builder.run(.verbatim))
  }

  private mutating func collectLinks(_ nodes: [MarkdownInline]) {
    for node in nodes {
      if case .link(let link) = node { links.append(link) }
      collectLinks(node.children)
    }
  }
}
