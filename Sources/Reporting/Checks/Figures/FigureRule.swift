package import Diagnostics

/// A kind of rule that the figures of a report are held against, with those of other areas and
/// years beside them. Each member has a file of its own with its messages at the foot and stands
/// in `FigureRules.all`.
package protocol FigureRule: SendableMetatype {
  static func findings(
    in report: Report, of publication: Publication, beside series: FigureSeries
  ) -> [FigureFinding]
}

/// The kinds of rules on figures, in the order in which they are applied.
package enum FigureRules {
  package static let all: [any FigureRule.Type] = [
    CrossTableRulesHold.self,
    FiguresChangeLittle.self,
    AreasAreAlike.self,
    PublishedFiguresStay.self,
    ConfidentialFiguresStayHidden.self,
    SmallCountsAreListed.self,
  ]

  /// Kinds of messages that a report can answer.
  package static let answerable: [DiagnosticKind] = [
    .ruleBroken, .shareTooLarge, .changedMuch, .unlikeOtherAreas, .publishedOtherwise,
  ]

  /// Reports what no answer of the report puts to rest, and answers to which there is no question.
  package static func check(
    _ report: Report, of publication: Publication, beside series: FigureSeries,
    collector: inout DiagnosticCollector
  ) {
    let findings = all.flatMap { $0.findings(in: report, of: publication, beside: series) }
    if findings.isEmpty, report.settings.answers.isEmpty { return }
    // A slip in a figure is reported where its totals show it, and nowhere else.
    let doubtful = Set(TotalComparison(report).doubtful.map(\.key))
    func isDoubtful(_ finding: FigureFinding) -> Bool {
      !doubtful.isEmpty
        && ([finding.cell] + finding.others).contains {
          !doubtful.isDisjoint(with: report.inputs(of: $0))
        }
    }
    let unread = Set(report.settings.unreadCells)
    for finding in findings
    where !report.settings.answers.contains(where: finding.isMeant)
      && !isDoubtful(finding) && !unread.contains(finding.cell)
    {
      collector.report(finding.diagnostic)
    }
    for finding in findings where !isDoubtful(finding) {
      for answer in report.settings.answers where finding.isAnswered(by: answer) {
        AnswersStillHold.check(answer, to: finding, of: report, collector: &collector)
      }
    }
    guard !report.settings.answers.isEmpty else { return }
    // While figures are missing, nobody knows which questions there are.
    let inputs = report.edition.tableSet.tables.lazy.flatMap(\.inputCells)
    if inputs.allSatisfy({ report.sheet.inputs[$0] != nil }) {
      AnswersAreUsed.check(report.settings.answers, to: findings, collector: &collector)
    }
  }
}

extension DiagnosticKind {
  /// How to answer a finding, for the remedy of every kind that can be answered.
  static let howToAnswer = """
    add an answer to report.yaml with this message's identifier, the figure's name, \
    the figures as they are, the reason, your name and the date: \
    the reason is then printed as a note under the table.
    """
}
