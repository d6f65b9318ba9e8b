package import Diagnostics

/// A version of the table definitions, used by one or more editions, which refer to the same one.
package final class TableSet: Sendable {
  package let id: String
  package let file: SourceFile
  /// In the order in which they are shown.
  package let tables: [TableDefinition]
  package let rules: [CrossTableRule]
  /// Rules about figures of two editions.
  package let changes: [ChangeRule]
  /// Rules about figures of many areas.
  package let comparisons: [ComparisonRule]
  package let smallCounts: SmallCounts
  package let keyFacts: [KeyFact]
  /// In the order in which they stand at their tables.
  package let charts: [ChartDefinition]
  package let breaks: [SeriesBreak]
  /// The term of the edition that names a row, a column or a dimension.
  package let labels: [String: Located<String>]
  /// How many cells all tables have.
  let cellCount: Int
  /// The position of each cell among those of all tables.
  let positions: [CellKey: Int]
  let ruleCells: RuleCells

  init(
    id: String, file: SourceFile, tables: [TableDefinition], rules: [CrossTableRule],
    changes: [ChangeRule], comparisons: [ComparisonRule], smallCounts: SmallCounts,
    keyFacts: [KeyFact], charts: [ChartDefinition], breaks: [SeriesBreak],
    labels: [String: Located<String>]
  ) {
    self.id = id
    self.file = file
    self.tables = tables
    self.rules = rules
    self.changes = changes
    self.comparisons = comparisons
    self.smallCounts = smallCounts
    self.keyFacts = keyFacts
    self.charts = charts
    self.breaks = breaks
    self.labels = labels
    ruleCells = RuleCells(rules, changes, in: tables)
    let cells = tables.flatMap(\.cells)
    cellCount = cells.count
    positions = Dictionary(cells.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  package func table(_ key: String) -> TableDefinition? {
    tables.first { $0.key.value == key }
  }

  /// Whether a cell exists in this set.
  package func contains(_ cell: CellKey) -> Bool {
    guard let table = table(cell.table) else { return false }
    return table.index(of: cell) != nil
  }
}
