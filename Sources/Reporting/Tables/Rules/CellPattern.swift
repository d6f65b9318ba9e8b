/// One cell in every position of a rule: `table` stands for the cell in the same row and column,
/// `table.row` for the one in the same column, `table.row.column` for one fixed cell.
package struct CellPattern: Sendable, Hashable, CustomStringConvertible {
  package let table: String
  /// `nil` takes the row of the position.
  package let row: String?
  /// `nil` takes the column of the position.
  package let column: String?

  /// - Returns: `nil` unless the text has one to three parts, none of them empty.
  package init?(_ text: String) {
    guard let key = CellKey(text) else { return nil }
    self.table = key.table
    self.row = key.row.isEmpty ? nil : key.row
    self.column = key.column.isEmpty ? nil : key.column
  }

  package var description: String {
    [table, row, column].compactMap { $0 }.joined(separator: ".")
  }

  /// The cell in a position. A table without rows or columns has the same cell in all of them.
  package func cell(row: String, column: String, in definition: TableDefinition) -> CellKey {
    definition.cell(
      self.row ?? (definition.rows == nil ? "" : row),
      self.column ?? (definition.columns == nil ? "" : column))
  }

  /// The inputs that the pattern covers; a computed cell only where it is named as such.
  package func cells(in definition: TableDefinition) -> [CellKey] {
    let rows = row.map { [$0] } ?? definition.rowKeys
    let columns = column.map { [$0] } ?? definition.columnKeys
    return rows.flatMap { row in columns.map { definition.cell(row, $0) } }
      .filter { cell in
        guard !definition.isNotApplicable(cell) else { return false }
        let isNamed =
          definition.formula != nil || cell.row == self.row && cell.row == CellKey.total
          || cell.column == self.column && cell.column == CellKey.total
        return isNamed || !definition.isDerived(cell)
      }
  }
}
