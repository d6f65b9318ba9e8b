package import Diagnostics

/// Finds answers to which there is no question.
enum AnswersAreUsed {
  static func check(
    _ answers: [Answer], to findings: [FigureFinding], collector: inout DiagnosticCollector
  ) {
    let identifiers = FigureRules.answerable.map(\.id)
    for answer in answers where !findings.contains(where: { $0.isAnswered(by: answer) }) {
      if identifiers.contains(answer.message.value) {
        reportUnasked(answer, findings, collector: &collector)
      } else {
        reportUnknown(answer, identifiers, findings, collector: &collector)
      }
    }
  }

  private static func reportUnasked(
    _ answer: Answer, _ findings: [FigureFinding], collector: inout DiagnosticCollector
  ) {
    let asked = findings.filter {
      $0.isAnswerable && $0.diagnostic.kind.id == answer.message.value
    }
    let cell = answer.cell.value.description
    let near = EditDistance.nearest(to: cell, among: asked.map(\.cell.description))
    collector.report(
      .answerUnused,
      "Answer about '\(cell)' is not needed: nothing is asked about it".didYouMean(near),
      at: answer.cell.range,
      fixes: Diagnostic.Fix.writing(near, at: answer.cell.range))
  }

  private static func reportUnknown(
    _ answer: Answer, _ identifiers: [String], _ findings: [FigureFinding],
    collector: inout DiagnosticCollector
  ) {
    let asked = findings.filter { $0.isAnswerable && $0.cell == answer.cell.value }
    let meant =
      EditDistance.nearest(to: answer.message.value, among: identifiers)
      ?? asked.first?.diagnostic.kind.id
    // An error, unlike an answer too many: the finding that it is about is still open.
    collector.report(
      Diagnostic(
        .answerUnused, "Message '\(answer.message.value)' is not one that can be answered",
        at: answer.message.range,
        fixes: Diagnostic.Fix.writing(meant, at: answer.message.range), severity: .error))
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
