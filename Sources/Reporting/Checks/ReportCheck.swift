package import Diagnostics

/// A rule that one report must keep. Each member has a file of its own with its message at the
/// foot and stands in `ReportChecks.all`.
package protocol ReportCheck: SendableMetatype {
  /// Reports every place where the report breaks the rule.
  static func check(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector)
}

/// The rules that every report is held against, in the order in which they are applied.
package enum ReportChecks {
  package static let all: [any ReportCheck.Type] = [
    TotalsAgree.self,
    ControlTotalsGiven.self,
    PopulationKnown.self,
    CrossTableRulesHold.self,
    AnswersAreUsed.self,
    SignaturesStandOnPages.self,
    PageNamesDiffer.self,
  ]

  /// Applies all of them.
  package static func check(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    for check in all { check.check(report, in: publication, collector: &collector) }
  }
}
