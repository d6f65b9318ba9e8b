import Diagnostics
package import Formats
package import Reporting

/// Writes a statistics table so that it can be read by eye, by ear and by programs: a caption, a
/// scope on every header cell, numbers as text, and a scrolling region that a keyboard can reach
/// (WCAG 2.2, success criteria 1.3.1, 1.4.10 and 2.1.1).
package struct TableComponent {
  private let table: StatisticalTable
  private let strings: StringTable
  private let scope: ParameterScope
  private let caption: String
  private let period: ReportingPeriod

  package init(
    _ table: StatisticalTable, caption: String, strings: StringTable, scope: ParameterScope,
    period: ReportingPeriod
  ) {
    self.table = table
    self.caption = caption
    self.strings = strings
    self.scope = scope
    self.period = period
  }

  /// What a row of a single cell refers to: the snapshot date or the period.
  private var reference: String {
    switch table.definition.measure {
    case .snapshot: strings.format(period.snapshot)
    case .period: strings.format(from: period.start, to: period.end)
    }
  }

  package func markup() -> Markup {
    var writer = HTMLWriter()
    TableFrame(id: table.definition.key.value, caption: caption).write(to: &writer) { writer in
      writeHead(to: &writer)
      writer.element(TableFrame.body) { writer in
        for (key, cells) in zip(table.definition.rowKeys, table.rows) {
          writeRow(key, cells, to: &writer)
        }
      }
    }
    return writer.finish()
  }

  private func writeHead(to writer: inout HTMLWriter) {
    let definition = table.definition
    let headings =
      definition.columns.map { $0.allKeys.map(label) } ?? [strings.word(.number)]
    writer.element(TableFrame.head) { writer in
      writer.element(TableFrame.row) { writer in
        TableFrame.writeColumnHeader(corner, isNumeric: false, to: &writer)
        for heading in headings {
          TableFrame.writeColumnHeader(heading, isNumeric: true, to: &writer)
        }
      }
    }
  }

  private func writeRow(
    _ key: String, _ cells: ArraySlice<StatisticalTable.Cell>, to writer: inout HTMLWriter
  ) {
    writer.element(key == CellKey.total ? TableFrame.totalRow : TableFrame.row) { writer in
      TableFrame.writeRowHeader(key.isEmpty ? reference : label(key), to: &writer)
      for cell in cells {
        if let origin = cell.origin { writer.mark(origin) }
        TableFrame.writeNumber(Self.text(of: cell.value, strings), to: &writer)
      }
    }
  }

  private var corner: String {
    if let rows = table.definition.rows { return label(rows.heading.value) }
    return strings.word(table.definition.measure == .snapshot ? .date : .period)
  }

  /// The words for a row, a column or a dimension; the edition's check sees to it that they exist.
  private func label(_ key: String) -> String {
    if key == CellKey.total { return strings.word(.total) }
    return scope.label(key)
  }

  /// A number in the form of the language, or the shorthand's symbol.
  static func text(of value: Observation, _ strings: StringTable) -> String {
    switch value {
    case .number(let number): strings.format(number)
    case .shorthand(let shorthand): shorthand.symbol
    }
  }
}
