import Diagnostics
import Formats
import Reporting

/// Sets the same table of several reports side by side: a row per report, its totals as columns.
struct ComparisonTable {
  struct RowHeader {
    let label: String
    /// The page that the label leads to, if there is one.
    let href: String?
    var isSum = false
  }

  struct Row {
    let header: RowHeader
    let value: (CellKey, TableDefinition) -> Observation
  }

  let definition: TableDefinition
  let caption: String
  /// What the rows are.
  let heading: String
  let strings: StringTable
  let scope: ParameterScope

  /// The table, and the shorthands that occur in it.
  func markup(_ rows: [Row]) -> (markup: Markup, used: Set<Shorthand>) {
    var used: Set<Shorthand> = []
    var writer = HTMLWriter()
    let columns = columns
    TableFrame(id: definition.key.value, caption: caption).write(to: &writer) { writer in
      writer.element(TableFrame.head) { writer in
        writer.element(TableFrame.row) { writer in
          TableFrame.writeColumnHeader(heading, isNumeric: false, to: &writer)
          for column in columns {
            TableFrame.writeColumnHeader(column.label, isNumeric: true, to: &writer)
          }
        }
      }
      for part in [rows.filter { !$0.header.isSum }, rows.filter(\.header.isSum)]
      where !part.isEmpty {
        writer.element(TableFrame.body) { writer in
          for row in part {
            let values = columns.map { row.value($0.cell, definition) }
            used.formUnion(values.compactMap(\.shorthand))
            Self.write(row.header, values, strings, to: &writer)
          }
        }
      }
    }
    return (writer.finish(), used)
  }

  private static let link = HTMLElement("a", .class("govuk-link"))

  static func write(
    _ row: RowHeader, _ values: [Observation], _ strings: StringTable, to writer: inout HTMLWriter
  ) {
    writer.element(row.isSum ? TableFrame.totalRow : TableFrame.row) { writer in
      if let href = row.href {
        writer.element(TableFrame.rowHeader) { writer in
          writer.element(link, .href(href), text: row.label)
        }
      } else {
        TableFrame.writeRowHeader(row.label, to: &writer)
      }
      for value in values {
        TableFrame.writeNumber(strings.text(of: value), to: &writer)
      }
    }
  }

  /// The columns' totals where there are any, otherwise every cell.
  private var columns: [(label: String, cell: CellKey)] {
    guard let rows = definition.rows else {
      return [(strings.word(.number), definition.cell("", ""))]
    }
    guard let columns = definition.columns else {
      return rows.allKeys.map { (label($0), definition.cell($0, "")) }
    }
    let row = rows.allKeys.last ?? CellKey.total
    return columns.allKeys.map { (label($0), definition.cell(row, $0)) }
  }

  private func label(_ key: String) -> String {
    key == CellKey.total ? strings.word(.total) : scope.label(key)
  }
}

extension ComparisonTable.Row {
  /// The figures of one report.
  init(_ summary: ReportSummary, label: String, href: String) {
    self.init(header: ComparisonTable.RowHeader(label: label, href: href)) { cell, definition in
      // A table that the edition does not have does not apply to it.
      guard summary.figures.table(definition.key.value) != nil else {
        return .shorthand(.notApplicable)
      }
      return summary.figures[cell] ?? .shorthand(.notApplicable)
    }
  }
}

extension Observation {
  var shorthand: Shorthand? {
    guard case .shorthand(let shorthand) = self else { return nil }
    return shorthand
  }
}
