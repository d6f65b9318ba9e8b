package import Diagnostics

/// Sees to it that no confidential figure can be worked out: one that is the only gap in a row, a
/// column or a table whose total is known is that total less the rest.
enum ConfidentialFiguresStayHidden: FigureRule {
  static func findings(
    in report: Report, of publication: Publication, beside series: FigureSeries
  ) -> [FigureFinding] {
    report.figures.tables.flatMap { table in
      table.cells.contains { $0.value == .shorthand(.confidential) }
        ? findings(in: table.definition, report, series) : []
    }
  }

  /// Works out what can be, again and again, as a reader with a pencil would: each cell found may
  /// leave another one as the only gap of its line.
  private static func findings(
    in definition: TableDefinition, _ report: Report, _ series: FigureSeries
  ) -> [FigureFinding] {
    let cells = definition.inputCells
    var hidden = Set(cells.filter { report.figures[$0] == .shorthand(.confidential) })
    guard !hidden.isEmpty else { return [] }
    var findings: [FigureFinding] = []
    let totals = definition.derivedCells.compactMap { cell in
      known(cell, report, series).map { (cell: cell, place: $0, parts: report.inputs(of: cell)) }
    }
    var isDone = false
    while !isDone {
      isDone = true
      for total in totals {
        let gaps = total.parts.filter(hidden.contains)
        let rest = total.parts.filter { !hidden.contains($0) }
        guard gaps.count == 1, let gap = gaps.first,
          rest.allSatisfy({ report.figures[$0] != .shorthand(.notAvailable) })
        else { continue }
        hidden.remove(gap)
        isDone = false
        findings.append(finding(gap, total.cell, total.place, report))
      }
    }
    return findings
  }

  /// Where readers learn a total: from the file itself or from another publication.
  private static func known(
    _ total: CellKey, _ report: Report, _ series: FigureSeries
  ) -> SourceRange? {
    if let control = report.sheet.controls[total], control.value.number != nil {
      return control.range
    }
    return series.history.entry(total, of: report.address)?.value.range
  }

  private static func finding(
    _ cell: CellKey, _ total: CellKey, _ place: SourceRange, _ report: Report
  ) -> FigureFinding {
    FigureFinding(
      .recoverable, cell, .error,
      "'\(cell)' is confidential, but is '\(total)' less the other cells",
      at: report.place(of: cell), notes: [Diagnostic.Note("The total is given here", at: place)])
  }
}

extension DiagnosticKind {
  package static let recoverable = DiagnosticKind(
    "figures.recoverable", title: "A confidential figure cannot be worked out from a total",
    explanation: """
      A single gap in a row or column is its total less the cells that are shown. The figure \
      would be hidden from nobody.
      """,
    remedy: """
      Mark a second cell of the same row and of the same column with [c], or write [c] for \
      the total too.
      """)
}
