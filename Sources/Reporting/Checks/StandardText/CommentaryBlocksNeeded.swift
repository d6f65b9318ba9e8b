package import Diagnostics
import Formats

/// Finds blocks of the commentary that no table needs. Where a table lacks its block, or names
/// none, that message is enough: the block that seems to be left over is most often the one it
/// means.
enum CommentaryBlocksNeeded: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    // A table set with a fault may have lost the table that names a block, or the name.
    let tableSet = text.edition.tableSet
    let needed = Set(tableSet.tables.flatMap { $0.explainedBy.map(\.value) })
    let blocks = text.edition.commentary[text.language]?.blocks ?? []
    guard !collector.hasError(in: tableSet.file.path),
      needed.isSubset(of: blocks.map(\.heading.id)),
      !tableSet.tables.contains(where: \.explainedBy.isEmpty)
    else { return }
    for block in blocks
    where block.heading.hasExplicitID && !needed.contains(block.heading.id) {
      collector.report(
        .commentaryUnneeded, "Block '\(block.heading.id)' explains no table",
        at: block.heading.range)
    }
  }
}

extension DiagnosticKind {
  package static let commentaryUnneeded = DiagnosticKind(
    "commentary.unneeded-block", .warning, title: "Every block of the commentary explains a table",
    explanation: """
      No table leads to this block. Perhaps its table is gone, or the table set does not name \
      the block.
      """,
    remedy: "Name the block under 'explained-by' of a table, or delete it.")
}
