package import Diagnostics

/// Checks that what a table set names inside itself is there.
enum TableSetReferences {
  /// `names` are those of all tables in the file; one whose definition has a fault is not said to
  /// be missing as well.
  static func check(
    _ set: TableSet, named names: [String], collector: inout DiagnosticCollector
  ) {
    // A key of the wrong form is meant as others write it.
    let meant = names.map { $0.lowercased().replacing(" ", with: "-").replacing("_", with: "-") }
    let broken = Set(names + meant).subtracting(set.tables.map(\.key.value))
    for table in set.tables {
      for dimension in [table.rows, table.columns].compactMap({ $0 }) {
        for key in [dimension.heading] + dimension.keys where set.labels[key.value] == nil {
          report(key, "a key under 'labels'", near: set.labels.keys.sorted(), collector: &collector)
        }
      }
      for cell in table.notApplicable where !set.contains(cell.value) {
        report(
          cell, "a cell of the table", near: table.cells.map(\.description),
          from: table.key.value.count + 1, collector: &collector)
      }
      if let numerator = table.formula?.numerator, !broken.contains(numerator.value.table) {
        check(numerator, set, &collector)
      }
      if table.formula != nil, table.rows != nil {
        collector.report(
          .tableShape, "Table '\(table.key.value)' is computed, so it has a single cell",
          at: table.key.range)
      }
    }
    RuleReferences.check(set, broken: broken, collector: &collector)
    for chart in set.charts where !broken.contains(chart.table.value) {
      ChartReferences.check(chart, set, broken: broken, collector: &collector)
    }
    for fact in set.keyFacts {
      guard let figure = fact.figure, !broken.contains(figure.value.table) else { continue }
      check(figure, set, &collector)
    }
  }

  static func check(
    _ cell: Located<CellKey>, _ set: TableSet, _ collector: inout DiagnosticCollector
  ) {
    if !set.contains(cell.value) {
      report(
        cell, "a cell of this table set",
        near: set.tables.flatMap { $0.cells.map(\.description) }, collector: &collector)
    }
  }

  static func report<Key: CustomStringConvertible>(
    _ key: Located<Key>, _ what: String, near candidates: [String] = [], from start: Int = 0,
    collector: inout DiagnosticCollector
  ) {
    // A cell is written without its table where it stands in the definition of that table.
    func written(_ name: String) -> String { String(name.dropFirst(start)) }
    let name = key.value.description
    let near = EditDistance.nearest(to: name, among: candidates).map(written)
    collector.report(
      .tableReference,
      "'\(written(name))' is not \(what)".didYouMean(near), at: key.range,
      fixes: Diagnostic.Fix.writing(near, at: key.range))
  }
}

extension DiagnosticKind {
  package static let tableReference = DiagnosticKind(
    "tables.reference", title: "Everything that a table definition names exists",
    explanation: """
      A rule or a label that points at nothing would silently check or print nothing.
      """,
    remedy: "Correct the name, or add what it names.")
}
