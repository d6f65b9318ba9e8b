import Diagnostics
import Formats
import Reporting

/// A table on a page, all but its figures: written once for all reports of an edition.
final class TableForm: Sendable {
  private let definition: TableDefinition
  private let corner: String
  private let columnLabels: [String]
  /// Around the rows; `nil` where the caption differs from report to report.
  private let frame: HTMLEnclosure?
  /// Around the cells of each row.
  private let rows: [HTMLEnclosure]
  /// All of these together, in bytes.
  private let rowLength: Int
  /// Enough for most cells, in bytes.
  private let cellLength = 72

  init(
    _ definition: TableDefinition, caption: String?, corner: String, rowLabels: [String],
    columnLabels: [String]
  ) {
    self.definition = definition
    self.corner = corner
    self.columnLabels = columnLabels
    rows = zip(definition.rowKeys, rowLabels).map { key, label in
      HTMLEnclosure { writer, content in
        writer.element(key == CellKey.total ? TableFrame.totalRow : TableFrame.row) { writer in
          TableFrame.writeRowHeader(label, to: &writer)
          content(&writer)
        }
      }
    }
    rowLength = rows.reduce(0) { $0 + $1.length }
    frame = caption.map { caption in
      Self.frame(definition, caption: caption, corner: corner, columnLabels: columnLabels)
    }
  }

  /// The table with its caption and its figures.
  func markup(of table: StatisticalTable, caption: String, _ strings: StringTable) -> Markup {
    let frame =
      frame
      ?? Self.frame(definition, caption: caption, corner: corner, columnLabels: columnLabels)
    // Cells are looked at where they lie: a copy of one counts six references.
    let cells = table.cells.span
    var writer = HTMLWriter(capacity: frame.length + rowLength + cells.count * cellLength)
    writer.enclosed(by: frame) { writer in
      let width = columnLabels.count
      for row in rows.indices {
        writer.enclosed(by: rows[row]) { writer in
          for index in (row * width)..<((row + 1) * width) {
            if let origin = cells[index].origin { writer.mark(origin) }
            TableFrame.writeNumber(
              strings.text(of: cells[index].value), to: &writer)
          }
        }
      }
    }
    return writer.finish()
  }

  private static func frame(
    _ definition: TableDefinition, caption: String, corner: String, columnLabels: [String]
  ) -> HTMLEnclosure {
    HTMLEnclosure { writer, content in
      TableFrame(id: definition.key.value, caption: caption).write(to: &writer) { writer in
        writer.element(TableFrame.head) { writer in
          writer.element(TableFrame.row) { writer in
            TableFrame.writeColumnHeader(corner, isNumeric: false, to: &writer)
            for label in columnLabels {
              TableFrame.writeColumnHeader(label, isNumeric: true, to: &writer)
            }
          }
        }
        writer.element(TableFrame.body) { content(&$0) }
      }
    }
  }
}
