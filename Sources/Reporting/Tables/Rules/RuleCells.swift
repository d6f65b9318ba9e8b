import Diagnostics

/// The cells that the rules of a table set look at, found once for all reports: in a report they
/// stand in the same place.
struct RuleCells: Sendable {
  /// One cell, and where it stands.
  struct Cell: Sendable {
    let key: CellKey
    let table: Int
    let index: Int
  }

  /// The cells of both sides of a rule in one position, all of which exist.
  struct Comparison: Sendable {
    let row: String
    let column: String
    let left: [Cell]
    let right: [Cell]
  }

  /// Of each rule about several tables.
  let comparisons: [[Comparison]]
  /// Of each rule about two editions.
  let changes: [[Cell]]

  init(_ rules: [CrossTableRule], _ changes: [ChangeRule], in tables: [TableDefinition]) {
    comparisons = rules.map { rule in
      guard let first = rule.left.first?.value.table,
        let definition = tables.first(where: { $0.key.value == first })
      else { return [] }
      return rule.positions(in: definition).compactMap { row, column in
        guard let left = Self.cells(rule.left.map(\.value), row, column, in: tables),
          let right = Self.cells(rule.right.map(\.value), row, column, in: tables)
        else { return nil }
        return Comparison(row: row, column: column, left: left, right: right)
      }
    }
    self.changes = changes.map { rule in
      rule.cells.flatMap { pattern -> [Cell] in
        guard let definition = tables.first(where: { $0.key.value == pattern.value.table }) else {
          return []
        }
        return pattern.value.cells(in: definition).compactMap { Self.cell($0, in: tables) }
      }
    }
  }

  /// - Returns: `nil` when a cell does not exist.
  private static func cells(
    _ patterns: [CellPattern], _ row: String, _ column: String, in tables: [TableDefinition]
  ) -> [Cell]? {
    let cells = patterns.compactMap { pattern in
      tables.first { $0.key.value == pattern.table }.flatMap { definition in
        cell(pattern.cell(row: row, column: column, in: definition), in: tables)
      }
    }
    return cells.count == patterns.count ? cells : nil
  }

  private static func cell(_ key: CellKey, in tables: [TableDefinition]) -> Cell? {
    guard let table = tables.firstIndex(where: { $0.key.value == key.table }),
      let index = tables[table].index(of: key)
    else { return nil }
    return Cell(key: key, table: table, index: index)
  }
}

extension Figures {
  /// What stands in a cell of the table set that the figures belong to.
  subscript(cell: RuleCells.Cell) -> Observation { tables[cell.table].cells[cell.index].value }
}
