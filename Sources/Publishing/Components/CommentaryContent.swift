import Diagnostics
import Formats
import Reporting

/// The blocks of a commentary in the words of one language, as all pages show them.
struct CommentaryContent: Sendable {
  struct Block: Sendable {
    let letter: String
    let title: String
    /// The tables that the block explains.
    let tables: [(key: String, caption: String)]
  }

  let blocks: [Block]

  init(_ text: KeyedText, _ context: ReportContext, collector: inout DiagnosticCollector) {
    let resolver = context.scope(of: text.narrative.language).resolver
    var tables: [String: [(key: String, caption: String)]] = [:]
    for table in context.report.edition.tableSet.tables where !table.explainedBy.isEmpty {
      let caption = context.caption(of: table, collector: &collector)
      for key in Set(table.explainedBy.map(\.value)) {
        tables[key, default: []].append((table.key.value, caption))
      }
    }
    var blocks: [Block] = []
    for (index, block) in text.blocks.enumerated() {
      let title = block.heading.content.plainText(resolving: resolver, collector: &collector)
      blocks.append(
        Block(
          letter: Edition.letter(at: index), title: title,
          tables: tables[block.heading.id] ?? []))
    }
    self.blocks = blocks
  }
}
