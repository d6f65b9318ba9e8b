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

  /// Where a cell stands in all reports with the same tables.
  struct Place {
    fileprivate let definition: TableDefinition
    fileprivate let table: Int
    fileprivate let cell: Int
  }

  /// The number in a cell. `place` is where another report has it, and then where this one has it:
  /// reports of many years have the same tables, so that the cell is sought once.
  func number(in key: CellKey, near place: inout Place?) -> Int? {
    if let known = place, tables.indices.contains(known.table),
      tables[known.table].definition === known.definition
    {
      return tables[known.table].cells[known.cell].value.number
    }
    place = self.place(of: key).map {
      Place(definition: tables[$0.table].definition, table: $0.table, cell: $0.cell)
    }
    return place.flatMap { tables[$0.table].cells[$0.cell].value.number }
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
