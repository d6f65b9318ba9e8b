import Diagnostics
import Formats
package import Reporting

/// Sets the same table of several reports side by side: a row per report, its totals as columns.
package struct ComparisonTable {
  package struct Row: Sendable {
    package let label: String
    package let figures: Figures
    package let href: String
  }

  private let definition: TableDefinition
  private let rows: [Row]
  private let strings: StringTable
  private let scope: ParameterScope

  /// What the rows of a table are.
  enum Axis {
    /// Areas of one edition, whose dates the captions name.
    case areas
    /// Editions of one area, whose captions name no date.
    case editions
  }

  /// One table per table of the edition's set, in its order: its caption, the link to it and its
  /// markup.
  static func tables(
    _ rows: [Row], along axis: Axis, of edition: Edition, scope: ParameterScope,
    context: CollectionContext, collector: inout DiagnosticCollector
  ) -> [TemplateRecord] {
    let heading = context.strings.word(axis == .areas ? .area : .edition)
    var tables: [TemplateRecord] = []
    for definition in edition.tableSet.tables {
      let table = ComparisonTable(
        definition: definition, rows: rows, strings: context.strings, scope: scope)
      let text = axis == .areas ? definition.caption : definition.seriesCaption
      guard let text = text?[context.language] else { continue }
      let caption = scope.resolve(text, collector: &collector)
      tables.append([
        "caption": .text(caption), "href": .text("#\(definition.key.value)"),
        "table": .markup(table.markup(caption: caption, heading: heading)),
      ])
    }
    return tables
  }

  private func markup(caption: String, heading: String) -> Markup {
    var writer = HTMLWriter()
    let frame = TableFrame(id: definition.key.value, caption: caption)
    frame.write(to: &writer) { writer in
      writer.element("thead", .class("govuk-table__head")) { writer in
        writer.element("tr", .class("govuk-table__row")) { writer in
          TableFrame.writeColumnHeader(heading, isNumeric: false, to: &writer)
          for column in columns {
            TableFrame.writeColumnHeader(column.label, isNumeric: true, to: &writer)
          }
        }
      }
      writer.element("tbody", .class("govuk-table__body")) { writer in
        for row in rows { write(row, to: &writer) }
      }
    }
    return writer.finish()
  }

  private func write(_ row: Row, to writer: inout HTMLWriter) {
    writer.element("tr", .class("govuk-table__row")) { writer in
      writer.element("th", .scope("row"), .class("govuk-table__header")) { writer in
        writer.element("a", .class("govuk-link"), .href(row.href), text: row.label)
      }
      for column in columns {
        let value = row.figures[column.cell] ?? .shorthand(.notAvailable)
        TableFrame.writeNumber(TableComponent.text(of: value, strings), to: &writer)
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
