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
  package static let all = onFigures + onPages

  private static let onFigures: [any ReportCheck.Type] = [TotalsAgree.self]

  private static let onPages: [any ReportCheck.Type] = [
    ControlTotalsGiven.self,
    PopulationKnown.self,
    FigureTextsHaveValues.self,
    SignaturesStandOnPages.self,
    PageNamesDiffer.self,
    TextsTranslated.self,
    PublicationDatesInOrder.self,
  ]

  /// Applies all of them, and the rules on figures with other reports beside them.
  /// `series` holds the reports that are present; `nil` when there is no other.
  package static func check(
    _ report: Report, in publication: Publication, beside series: FigureSeries? = nil,
    collector: inout DiagnosticCollector
  ) {
    checkPages(report, in: publication, collector: &collector)
    checkFigures(
      report, in: publication,
      beside: series ?? FigureSeries(reports: [report], history: publication.history),
      collector: &collector)
  }

  /// Applies the rules that no other report plays a part in.
  package static func checkPages(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    for check in onPages { check.check(report, in: publication, collector: &collector) }
  }

  /// Applies the rules on figures, which look at the outline of the report only.
  package static func checkFigures(
    _ report: Report, in publication: Publication, beside series: FigureSeries,
    collector: inout DiagnosticCollector
  ) {
    for check in onFigures { check.check(report, in: publication, collector: &collector) }
    FigureRules.check(report, of: publication, beside: series, collector: &collector)
  }
}
