package import Diagnostics

/// A relation between the cells of tables that an area's figures should keep: one sum of cells
/// against another, position by position.
package struct CrossTableRule: Sendable {
  package enum Relation: Hashable, Sendable {
    case atMost
    case equal
    /// The left side is at most so many hundredths of the right side.
    case shareAtMost(percent: Int)
  }

  package let key: Located<String>
  /// Cells that are added up; at least one. The first is the one that a finding is about.
  package let left: [Located<CellPattern>]
  /// Cells that are added up; at least one.
  package let right: [Located<CellPattern>]
  /// Row keys to compare; empty stands for every row of the first left table.
  package let rows: [Located<String>]
  /// Column keys to compare; empty stands for every column of the first left table.
  package let columns: [Located<String>]
  package let relation: Relation
  package let weight: RuleWeight
  /// Why the relation holds, in words.
  package let reason: LocalizedText

  /// The positions to compare, given the definition of the first left table.
  package func positions(in definition: TableDefinition) -> [(row: String, column: String)] {
    let ownRow = left.first?.value.row.map { [$0] }
    let ownColumn = left.first?.value.column.map { [$0] }
    let rows = self.rows.isEmpty ? ownRow ?? definition.rowKeys : self.rows.map(\.value)
    let columns =
      self.columns.isEmpty ? ownColumn ?? definition.columnKeys : self.columns.map(\.value)
    return rows.flatMap { row in columns.map { (row, $0) } }
  }

  /// Whether two sums keep the relation; exact, without floating point.
  package func holds(_ left: Int, _ right: Int) -> Bool {
    switch relation {
    case .atMost: left <= right
    case .equal: left == right
    case .shareAtMost(let percent): left * 100 <= right * percent
    }
  }
}
