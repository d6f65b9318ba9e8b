package import Diagnostics

/// A table written with pipes.
package final class MarkdownTable: Sendable {
  /// How the delimiter row aligns a column.
  package enum Alignment: Sendable {
    case natural, left, center, right
  }

  /// One cell; `isRowHeader` for a first cell that starts with `# `, as in Govspeak.
  package struct Cell: Sendable {
    package let content: [MarkdownInline]
    package let isRowHeader: Bool
    package let range: SourceRange
  }

  /// The text of the line `Table: text` before the table.
  package let caption: [MarkdownInline]?
  /// The caption's id, unique in the document.
  package let captionID: String
  package let alignments: [Alignment]
  package let head: [Cell]
  /// Each with as many cells as the head.
  package let rows: [[Cell]]
  package let range: SourceRange

  init(
    caption: [MarkdownInline]?, captionID: String, alignments: [Alignment], head: [Cell],
    rows: [[Cell]], range: SourceRange
  ) {
    self.caption = caption
    self.captionID = captionID
    self.alignments = alignments
    self.head = head
    self.rows = rows
    self.range = range
  }

  /// Whether any column has a header.
  package var hasHead: Bool { head.contains { !$0.content.isEmpty } }
}
