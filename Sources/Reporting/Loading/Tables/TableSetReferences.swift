package import Diagnostics

/// Checks that what a table set names inside itself is there.
enum TableSetReferences {
  static func check(_ set: TableSet, collector: inout DiagnosticCollector) {
    for table in set.tables {
      for dimension in [table.rows, table.columns].compactMap({ $0 }) {
        for key in [dimension.heading] + dimension.keys where set.labels[key.value] == nil {
          report(key, "a label", near: set.labels.keys.sorted(), collector: &collector)
        }
      }
      for cell in table.notApplicable where !set.contains(cell.value) {
        report(cell, "a cell of the table", collector: &collector)
      }
      if let numerator = table.formula?.numerator { check(numerator, set, &collector) }
      if table.formula != nil, table.rows != nil {
        collector.report(
          .tableShape, "Table '\(table.key.value)' is computed, so it has a single cell",
          at: table.key.range)
      }
    }
    RuleReferences.check(set, collector: &collector)
    for fact in set.keyFacts {
      if let figure = fact.figure { check(figure, set, &collector) }
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
    _ key: Located<Key>, _ what: String, near candidates: [String] = [],
    collector: inout DiagnosticCollector
  ) {
    let near = EditDistance.nearest(to: key.value.description, among: candidates)
    collector.report(
      .tableReference,
      "'\(key.value)' is not \(what)" + (near.map { "; did you mean '\($0)'?" } ?? ""),
      at: key.range,
      fixes: near.map { [Diagnostic.Fix("Write '\($0)'", replacing: key.range, with: $0)] } ?? [])
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
