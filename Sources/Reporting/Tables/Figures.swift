import Diagnostics

/// The tables of one report, all cells filled.
package struct Figures: Sendable {
  package let tables: [StatisticalTable]

  package init(tables: [StatisticalTable]) { self.tables = tables }

  package func table(_ key: String) -> StatisticalTable? {
    tables.first { $0.definition.key.value == key }
  }

  package func cell(_ key: CellKey) -> StatisticalTable.Cell? {
    // In place: a table is a large value, and checks ask for cells by the thousand.
    for index in tables.indices where tables[index].definition.key.value == key.table {
      return tables[index].cell(key)
    }
    return nil
  }

  package subscript(key: CellKey) -> Observation? { cell(key)?.value }
}
