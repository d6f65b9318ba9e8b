package import Diagnostics

/// Compares every control total with the total computed from the inputs, as in double-entry
/// bookkeeping: a slip of the finger in a cell or in a total shows as a difference.
enum TotalsAgree: ReportCheck {
  static func check(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    for (key, given) in report.sheet.controls.sorted(by: { $0.key < $1.key }) {
      guard let table = report.figures.table(key.table), let computed = table.cell(key)?.value,
        computed != given.value, isComparable(computed, key, table.definition, report)
      else { continue }
      collector.report(
        .totalDisagrees,
        "Total '\(key)' is given as \(given.value.csvText), but its cells make "
          + computed.csvText, at: given.range,
        notes: parts(of: key, report),
        fixes: [
          Diagnostic.Fix(
            "Write '\(computed.csvText)' if the cells are right", replacing: given.range,
            with: computed.csvText)
        ])
    }
  }

  /// A rate without a population cannot be compared, nor can a total of which a cell is missing;
  /// other messages say so. A total of confidential cells is for `ConfidentialFiguresStayHidden`.
  private static func isComparable(
    _ computed: Observation, _ key: CellKey, _ definition: TableDefinition, _ report: Report
  ) -> Bool {
    guard definition.formula == nil else { return computed.number != nil }
    return computed != .shorthand(.confidential)
      && report.inputs(of: key).allSatisfy { report.sheet.inputs[$0] != nil }
  }

  private static func parts(of key: CellKey, _ report: Report) -> [Diagnostic.Note] {
    guard let definition = report.figures.table(key.table)?.definition else { return [] }
    if let formula = definition.formula { return ratioParts(formula, report) }
    return report.inputs(of: key).compactMap { cell in
      report.sheet.inputs[cell].map {
        Diagnostic.Note("'\(cell)' adds \($0.value.csvText)", at: $0.range)
      }
    }
  }

  private static func ratioParts(_ formula: RatioFormula, _ report: Report) -> [Diagnostic.Note] {
    var notes: [Diagnostic.Note] = []
    if let count = report.figures[formula.numerator.value] {
      notes.append(
        Diagnostic.Note(
          "It is '\(formula.numerator.value)', which is \(count.csvText), for each "
            + "\(formula.per) people", at: formula.numerator.range))
    }
    if let people = report.population?.people {
      notes.append(Diagnostic.Note("The population is \(people.value.csvText)", at: people.range))
    }
    return notes
  }
}

extension DiagnosticKind {
  package static let totalDisagrees = DiagnosticKind(
    "figures.total-disagrees", title: "A control total equals the sum of its cells",
    explanation: """
      The total was worked out when the figures were collected, the cells were typed here. When \
      the two differ, one of them holds a slip, and a wrong figure would be published.
      """,
    remedy: """
      Compare each cell that makes up the total with your records, and correct the one that is \
      wrong. Totals are never used on the page: they are computed.
      """)
}
