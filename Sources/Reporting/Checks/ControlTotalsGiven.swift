package import Diagnostics

/// Notes tables whose totals nobody gave for comparison.
enum ControlTotalsGiven: ReportCheck {
  static func check(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    for table in report.figures.tables where report.sheet.isWhole {
      let definition = table.definition
      guard !definition.derivedCells.isEmpty,
        !definition.derivedCells.contains(where: { report.sheet.controls[$0] != nil })
      else { continue }
      collector.report(
        .noControlTotals, "Table '\(definition.key.value)' has no control totals",
        at: report.sheet.file.startRange,
        notes: [Diagnostic.Note("The table is defined here", at: definition.key.range)])
    }
  }
}

extension DiagnosticKind {
  package static let noControlTotals = DiagnosticKind(
    "figures.no-control-totals", .note, title: "A table has control totals",
    explanation: """
      Without totals to compare with, a slip of the finger in a cell of this table cannot be \
      found.
      """,
    remedy: "Add lines with the row or column 'total', as they stand in your records.")
}
