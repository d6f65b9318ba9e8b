package import Diagnostics

/// One statistics table as the table set defines it: its shape, the rules of its cells and the
/// text that belongs to it.
package struct TableDefinition: Sendable {
  /// What the figures of a table refer to.
  package enum Measure: String, CaseIterable, Sendable {
    /// The state on the snapshot date.
    case snapshot
    /// What happened over the reporting year.
    case period
  }

  package let key: Located<String>
  package let measure: Measure
  package let caption: LocalizedParameterText
  /// The caption of the table's totals over several years, without any date; without it the table
  /// is left out of pages over several years, where the dates of one year would be wrong.
  package let seriesCaption: LocalizedParameterText?
  /// Absent in a table of a single cell.
  package let rows: Dimension?
  /// Absent in a table with one number per row.
  package let columns: Dimension?
  /// Cells that cannot hold a number, by row and column.
  package let notApplicable: [Located<CellKey>]
  /// Present when the single cell is computed.
  package let formula: RatioFormula?
  /// Keys of the commentary blocks that explain the table, in order.
  package let explainedBy: [Located<String>]
  /// Keys of the edition's notes that stand under the table.
  package let notes: [Located<String>]

  /// Row keys as shown, the total last; one empty key for a single cell.
  package var rowKeys: [String] { rows?.allKeys ?? [""] }
  package var columnKeys: [String] { columns?.allKeys ?? [""] }

  /// The key of the cell in a row and a column.
  package func cell(_ row: String, _ column: String) -> CellKey {
    CellKey(table: key.value, row: row, column: column)
  }

  /// Whether a cell can never hold a number.
  package func isNotApplicable(_ cell: CellKey) -> Bool {
    notApplicable.contains { $0.value == cell }
  }

  /// Whether a cell is computed rather than supplied.
  package func isDerived(_ cell: CellKey) -> Bool {
    formula != nil || cell.row == CellKey.total || cell.column == CellKey.total
  }

  /// Every cell that an area supplies, row by row.
  package var inputCells: [CellKey] {
    cells.filter { !isDerived($0) && !isNotApplicable($0) }
  }

  /// Every computed cell, row by row.
  package var derivedCells: [CellKey] { cells.filter { isDerived($0) } }

  /// Every cell, row by row.
  package var cells: [CellKey] {
    rowKeys.flatMap { row in columnKeys.map { cell(row, $0) } }
  }
}
