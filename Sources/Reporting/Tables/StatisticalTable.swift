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
  /// Row by row, totals last; as many as the definition's row and column keys.
  package let rows: [[Cell]]

  package func cell(_ key: CellKey) -> Cell? {
    guard let row = definition.rowKeys.firstIndex(of: key.row),
      let column = definition.columnKeys.firstIndex(of: key.column)
    else { return nil }
    return rows[row][column]
  }

  package var cells: [Cell] { rows.flatMap { $0 } }
}
