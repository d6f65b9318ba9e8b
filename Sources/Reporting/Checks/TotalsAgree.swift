package import Diagnostics

/// Compares every control total with the total computed from the inputs, as in double-entry
/// bookkeeping: a slip of the finger in a cell or in a total shows as a difference.
enum TotalsAgree: ReportCheck {
  static func check(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    let comparison = TotalComparison(report)
    for cell in comparison.doubtful { reportDoubtful(cell, collector: &collector) }
    for difference in comparison.differences {
      let (given, computed) = (difference.given, difference.computed.csvText)
      collector.report(
        .totalDisagrees,
        summary(of: difference, report), at: given.range, notes: parts(of: difference.key, report),
        fixes: [
          Diagnostic.Fix(
            "Write '\(computed)' if the cells are right", replacing: given.range, with: computed)
        ])
    }
  }

  private static func summary(
    of difference: TotalComparison.Difference, _ report: Report
  ) -> String {
    let table = report.figures.table(difference.key.table)?.definition
    let (given, computed) = (difference.given.value.csvText, difference.computed.csvText)
    return table?.formula == nil
      ? "Total '\(difference.key)' is given as \(given), but its cells make \(computed)"
      : "Rate '\(difference.key)' is given as \(given), but is computed as \(computed)"
  }

  private static func reportDoubtful(
    _ cell: TotalComparison.DoubtfulCell, collector: inout DiagnosticCollector
  ) {
    let expected = String(cell.expected)
    collector.report(
      .totalDisagrees,
      "Figure '\(cell.key)' is \(cell.value.value.csvText), but its totals need \(expected)",
      at: cell.value.range,
      notes: cell.differences.map {
        Diagnostic.Note(
          "'\($0.key)' is given as \($0.given.value.csvText), its cells make "
            + $0.computed.csvText, at: $0.given.range)
      },
      fixes: [
        Diagnostic.Fix(
          "Write '\(expected)' if the totals are right", replacing: cell.value.range,
          with: expected)
      ])
  }

  private static func parts(of key: CellKey, _ report: Report) -> [Diagnostic.Note] {
    guard let definition = report.figures.table(key.table)?.definition else { return [] }
    if let formula = definition.formula { return ratioParts(formula, report) }
    return definition.inputCells
      .filter { TotalComparison.counts($0, towards: key) }
      .compactMap { cell in
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
          "It counts '\(formula.numerator.value)', which is \(count.csvText), for each "
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
