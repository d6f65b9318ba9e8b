package import Diagnostics

/// One statistics table as the table set defines it: its shape, the rules of its cells and the
/// text that belongs to it. Every report of an edition refers to the same one.
package final class TableDefinition: Sendable {
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
  package let rowKeys: [String]
  package let columnKeys: [String]
  /// Every cell, row by row.
  package let cells: [CellKey]
  /// Every cell that an area supplies, row by row.
  package let inputCells: [CellKey]
  /// Every computed cell, row by row.
  package let derivedCells: [CellKey]

  init(
    key: Located<String>, measure: Measure, caption: LocalizedParameterText,
    seriesCaption: LocalizedParameterText?, rows: Dimension?, columns: Dimension?,
    notApplicable: [Located<CellKey>], formula: RatioFormula?, explainedBy: [Located<String>],
    notes: [Located<String>]
  ) {
    self.key = key
    self.measure = measure
    self.caption = caption
    self.seriesCaption = seriesCaption
    self.rows = rows
    self.columns = columns
    self.notApplicable = notApplicable
    self.formula = formula
    self.explainedBy = explainedBy
    self.notes = notes
    let rowKeys = rows?.allKeys ?? [""]
    let columnKeys = columns?.allKeys ?? [""]
    self.rowKeys = rowKeys
    self.columnKeys = columnKeys
    cells = rowKeys.flatMap { row in
      columnKeys.map { CellKey(table: key.value, row: row, column: $0) }
    }
    func isDerived(_ cell: CellKey) -> Bool { formula != nil || cell.isTotal }
    derivedCells = cells.filter(isDerived)
    inputCells = cells.filter { cell in
      !isDerived(cell) && !notApplicable.contains { $0.value == cell }
    }
  }

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
    formula != nil || cell.isTotal
  }

  /// The place of a cell in `cells`; `nil` when the table has no such cell.
  package func index(of cell: CellKey) -> Int? {
    guard let row = rowKeys.firstIndex(of: cell.row),
      let column = columnKeys.firstIndex(of: cell.column)
    else { return nil }
    return row * columnKeys.count + column
  }
}
