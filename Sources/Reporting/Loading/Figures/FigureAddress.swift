package import Diagnostics

/// Finds the cell that a line of figures names.
enum FigureAddress {
  /// The table, if the line names a cell of it; otherwise the part that is wrong is reported.
  static func resolve(
    table: Located<String>, row: Located<String>, column: Located<String>, in set: TableSet,
    collector: inout DiagnosticCollector
  ) -> TableDefinition? {
    guard let definition = set.table(table.value) else {
      report(table, "table", among: set.tables.map(\.key.value), set.file.startRange, &collector)
      return nil
    }
    let place = definition.key.range
    guard definition.rowKeys.contains(row.value) else {
      report(row, "row of '\(table.value)'", among: definition.rowKeys, place, &collector)
      return nil
    }
    guard definition.columnKeys.contains(column.value) else {
      report(column, "column of '\(table.value)'", among: definition.columnKeys, place, &collector)
      return nil
    }
    return definition
  }

  /// The cell that a line most probably means, if each part is right, has no choice or has a slip.
  static func nearest(
    table: Located<String>, row: Located<String>, column: Located<String>, in set: TableSet
  ) -> CellKey? {
    func nearest(_ key: String, among known: [String]) -> String? {
      if known.contains(key) { return key }
      return known == [""] ? "" : EditDistance.nearest(to: key, among: known)
    }
    guard let key = nearest(table.value, among: set.tables.map(\.key.value)),
      let definition = set.table(key),
      let row = nearest(row.value, among: definition.rowKeys),
      let column = nearest(column.value, among: definition.columnKeys)
    else { return nil }
    return definition.cell(row, column)
  }

  static func reportNotApplicable(
    _ value: Located<String>, cell: CellKey, _ definition: TableDefinition,
    collector: inout DiagnosticCollector
  ) {
    let rule = definition.notApplicable.first { $0.value == cell }
    let symbol = Shorthand.notApplicable.symbol
    collector.report(
      .figureNotApplicable,
      "Cell '\(cell)' does not apply, so its value is '\(symbol)'"
        + (value.value.isEmpty ? "" : " and not '\(value.value)'"),
      at: value.range,
      notes: rule.map { [Diagnostic.Note("The table set says so here", at: $0.range)] } ?? [],
      fixes: [Diagnostic.Fix("Write '\(symbol)'", replacing: value.range, with: symbol)])
  }

  private static func report(
    _ key: Located<String>, _ what: String, among known: [String], _ definition: SourceRange,
    _ collector: inout DiagnosticCollector
  ) {
    let shown = key.value.isEmpty ? "An empty cell" : "'\(key.value)'"
    let near = key.value.isEmpty ? nil : EditDistance.nearest(to: key.value, among: known)
    let choices = known.filter { !$0.isEmpty }.joined(separator: ", ")
    let hint = choices.isEmpty ? "; leave it empty" : "; one of: \(choices)"
    collector.report(
      .figureUnknown,
      (shown + " is not a " + what + (near == nil ? hint : "")).didYouMean(near),
      at: key.range, notes: [Diagnostic.Note("The tables are defined here", at: definition)],
      fixes: Diagnostic.Fix.writing(near, at: key.range))
  }
}

extension DiagnosticKind {
  package static let figureUnknown = DiagnosticKind(
    "figures.unknown-cell", title: "A line of figures names a cell of a table",
    explanation: "A figure under a name that no table has would not be printed anywhere.",
    remedy: "Correct the spelling of the table, the row or the column, or remove the line.")
  package static let figureNotApplicable = DiagnosticKind(
    "figures.not-applicable", title: "A cell that cannot apply holds no figure",
    explanation: """
      By its definition nobody can be counted in this cell. A number here, even 0, says that \
      somebody could have been.
      """,
    remedy: "Leave the line out, or write [z].")
}
