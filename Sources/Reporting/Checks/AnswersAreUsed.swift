package import Diagnostics

/// Finds answers to which there is no question.
enum AnswersAreUsed: ReportCheck {
  static func check(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    let questions = Set(
      report.edition.tableSet.rules.filter { $0.weight == .answerable }.flatMap {
        CrossTableRulesHold.brokenCells(of: $0, in: report.figures)
      })
    for answer in report.settings.answers {
      guard answer.message.value == DiagnosticKind.ruleBroken.id else {
        reportUnanswerable(answer, collector: &collector)
        continue
      }
      if !questions.contains(answer.cell.value) {
        collector.report(
          .answerUnused,
          "Answer about '\(answer.cell.value)' is not needed: nothing is asked about it",
          at: answer.cell.range)
      }
    }
  }

  /// Whether an answer's identifier is the one that can be answered, with a slip perhaps.
  static func isMeant(_ identifier: String) -> Bool {
    EditDistance.nearest(to: identifier, among: [DiagnosticKind.ruleBroken.id]) != nil
  }

  /// An error, unlike an answer too many: the finding that it is about is still open.
  private static func reportUnanswerable(
    _ answer: Answer, collector: inout DiagnosticCollector
  ) {
    let identifier = DiagnosticKind.ruleBroken.id
    collector.report(
      Diagnostic(
        .answerUnused, "Message '\(answer.message.value)' is not one that can be answered",
        at: answer.message.range,
        fixes: [
          Diagnostic.Fix(
            "Write '\(identifier)'", replacing: answer.message.range, with: identifier)
        ], severity: .error))
  }
}

extension DiagnosticKind {
  package static let answerUnused = DiagnosticKind(
    "report.answer-unused", .warning, title: "Every answer belongs to a finding",
    explanation: """
      The reason would be printed under a table whose figures no longer need it, or an answer \
      has a slip and the finding stays unanswered.
      """,
    remedy: "Correct the identifier or the cell, or remove the answer.")
}
