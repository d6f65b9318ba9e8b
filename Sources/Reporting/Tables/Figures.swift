import Diagnostics

/// The tables of one report, all cells filled.
package struct Figures: Sendable {
  package let tables: [StatisticalTable]

  package init(tables: [StatisticalTable]) { self.tables = tables }

  package func table(_ key: String) -> StatisticalTable? {
    index(of: key).map { tables[$0] }
  }

  package func cell(_ key: CellKey) -> StatisticalTable.Cell? {
    place(of: key).map { tables[$0.table].cells[$0.cell] }
  }

  /// Whether there is such a cell; it is always filled.
  package func contains(_ key: CellKey) -> Bool { place(of: key) != nil }

  /// What stands in a cell; quicker than the whole cell, as checks ask for it by the thousand.
  package subscript(key: CellKey) -> Observation? {
    place(of: key).map { tables[$0.table].cells[$0.cell].value }
  }

  // A search through keys this few and short takes a third of the time of hashing them.
  private func place(of key: CellKey) -> (table: Int, cell: Int)? {
    guard let table = index(of: key.table),
      let cell = tables[table].definition.index(of: key)
    else { return nil }
    return (table, cell)
  }

  private func index(of table: String) -> Int? {
    tables.firstIndex { $0.definition.key.value == table }
  }
}
