package import Diagnostics

/// A table with every cell filled: supplied, computed or marked as not applicable.
package struct StatisticalTable: Sendable {
  package struct Cell: Sendable {
    package let key: CellKey
    package let value: Observation
    /// The line of the figures file that the number came from; `nil` for computed cells and cells
    /// that do not apply.
    package let origin: SourceRange?
    /// Where a figure was published that could not be computed here.
    package let publishedSource: Located<String>?

    package init(
      key: CellKey, value: Observation, origin: SourceRange? = nil,
      publishedSource: Located<String>? = nil
    ) {
      self.key = key
      self.value = value
      self.origin = origin
      self.publishedSource = publishedSource
    }
  }

  package let definition: TableDefinition
  /// In the order of the definition's cells: row by row, totals last.
  package let cells: [Cell]

  /// - Precondition: there are as many cells as in the definition.
  init(definition: TableDefinition, cells: [Cell]) {
    precondition(cells.count == definition.cells.count, "Every cell of a table is filled")
    self.definition = definition
    self.cells = cells
  }

  /// The cells row by row; as many as the definition's row keys.
  package var rows: [ArraySlice<Cell>] {
    let width = definition.columnKeys.count
    return definition.rowKeys.indices.map { cells[($0 * width)..<(($0 + 1) * width)] }
  }

  package func cell(_ key: CellKey) -> Cell? {
    definition.index(of: key).map { cells[$0] }
  }
}
