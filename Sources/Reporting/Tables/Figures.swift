import Diagnostics

/// The tables of one report, all cells filled.
package struct Figures: Sendable {
  package let tables: [StatisticalTable]

  package init(tables: [StatisticalTable]) { self.tables = tables }

  package func table(_ key: String) -> StatisticalTable? {
    tables.first { $0.definition.key.value == key }
  }

  package func cell(_ key: CellKey) -> StatisticalTable.Cell? { table(key.table)?.cell(key) }

  package subscript(key: CellKey) -> Observation? { cell(key)?.value }
}
