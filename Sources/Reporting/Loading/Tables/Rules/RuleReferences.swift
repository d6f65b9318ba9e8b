import Diagnostics

/// Checks that the rules of a table set name cells that are there.
enum RuleReferences {
  /// `broken` are tables whose definition has a fault; they are not said to be missing as well.
  static func check(
    _ set: TableSet, broken: Set<String>, collector: inout DiagnosticCollector
  ) {
    for rule in set.rules { check(rule, set, broken, &collector) }
    for pattern in set.changes.flatMap(\.cells) + set.breaks.flatMap(\.cells) {
      _ = check(pattern, set, broken, &collector)
    }
    for cell in set.comparisons.flatMap({ $0.numerator + $0.denominator })
    where !broken.contains(cell.value.table) {
      TableSetReferences.check(cell, set, &collector)
    }
  }

  private static func check(
    _ rule: CrossTableRule, _ set: TableSet, _ broken: Set<String>,
    _ collector: inout DiagnosticCollector
  ) {
    for pattern in rule.left + rule.right {
      guard let table = check(pattern, set, broken, &collector) else { continue }
      let name = pattern.value.table
      if table.rows != nil, pattern.value.row == nil {
        for key in rule.rows where !table.rowKeys.contains(key.value) {
          TableSetReferences.report(
            key, "a row of '\(name)'", near: table.rowKeys, collector: &collector)
        }
      }
      if table.columns != nil, pattern.value.column == nil {
        for key in rule.columns where !table.columnKeys.contains(key.value) {
          TableSetReferences.report(
            key, "a column of '\(name)'", near: table.columnKeys, collector: &collector)
        }
      }
    }
  }

  /// The table of a pattern, or `nil` after a message about what it names.
  private static func check(
    _ pattern: Located<CellPattern>, _ set: TableSet, _ broken: Set<String>,
    _ collector: inout DiagnosticCollector
  ) -> TableDefinition? {
    if broken.contains(pattern.value.table) { return nil }
    guard let table = set.table(pattern.value.table) else {
      TableSetReferences.report(
        pattern, "a table", near: set.tables.map(\.key.value), collector: &collector)
      return nil
    }
    let hasRow = pattern.value.row.map(table.rowKeys.contains) ?? true
    let hasColumn = pattern.value.column.map(table.columnKeys.contains) ?? true
    if hasRow, hasColumn { return table }
    TableSetReferences.report(
      pattern, "a cell of this table set",
      near: table.rowKeys.map { "\(pattern.value.table).\($0)" }
        + table.cells.map(\.description),
      collector: &collector)
    return nil
  }
}
