package import Diagnostics

/// Sees to it that every answer speaks about the figures that the report has now.
enum AnswersStillHold {
  static func check(
    _ answer: Answer, to finding: FigureFinding, of report: Report,
    collector: inout DiagnosticCollector
  ) {
    let asked = finding.comparedCells
    for cell in asked where report.figures[cell] != nil {
      check(cell, answer, report, collector: &collector)
    }
    for figure in answer.figures where !asked.contains(figure.cell.value) {
      collector.report(
        .answerOutdated, "'\(figure.cell.value)' is not a figure that the message compares",
        at: figure.cell.range,
        notes: [Diagnostic.Note("It is about this figure", at: finding.diagnostic.range)])
    }
  }

  private static func check(
    _ cell: CellKey, _ answer: Answer, _ report: Report, collector: inout DiagnosticCollector
  ) {
    let now = report.figures[cell]?.csvText ?? ""
    let notes = [Diagnostic.Note("The figure is here", at: report.place(of: cell))]
    guard let figure = answer.figures.first(where: { $0.cell.value == cell }) else {
      collector.report(
        .answerOutdated, "Answer does not say that '\(cell)' is \(now)", at: answer.cell.range,
        notes: notes,
        fixes: answer.figures.last.map { [addition("\(cell): \(now)", behind: $0)] } ?? [])
      return
    }
    if figure.value.value != now {
      collector.report(
        .answerOutdated,
        "'\(cell)' is \(now), but the answer was given when it was \(figure.value.value)",
        at: figure.value.range, notes: notes,
        fixes: [
          Diagnostic.Fix(
            "If the figure is right and so is the reason, write '\(now)'",
            replacing: figure.value.range, with: now)
        ])
    }
  }

  private static func addition(_ line: String, behind figure: Answer.Figure) -> Diagnostic.Fix {
    let range = figure.value.range
    let indent = String(repeating: " ", count: figure.cell.range.start.column - 1)
    return Diagnostic.Fix(
      "If the figure is right and so is the reason, add '\(line)'",
      replacing: range.file.range(range.upper, range.upper), with: "\n\(indent)\(line)")
  }
}

extension DiagnosticKind {
  package static let answerOutdated = DiagnosticKind(
    "report.answer-outdated", title: "An answer is about the figures that stand in the tables",
    explanation: """
      Somebody looked at these figures and found them right. When one of them has changed since, \
      nobody has looked at the new one, and the reason that readers see may be wrong.
      """,
    remedy: """
      Compare the figure with your records. If it is right and the reason still holds, write it \
      in the answer, under 'figures'.
      """)
}
