import Diagnostics

/// Sees to it that every sentence about figures can be filled in: those of key facts also in the
/// plural forms, and those of charts also in the direction, that no report needs this year.
enum FigureTextsHaveValues: ReportCheck {
  static func check(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    // Terms that could not be read are not missed one by one.
    guard !report.edition.terms.isEmpty else { return }
    let set = report.edition.tableSet
    for language in report.languages
    where !report.edition.figureTextParameters.haveValues(in: report, language) {
      guard let strings = publication.strings[language] else { continue }
      let scope = ParameterScope(report: report, strings: strings)
      for fact in set.keyFacts {
        for text in fact.texts(language) { scope.check(text, collector: &collector) }
      }
      for chart in set.charts {
        let place = chart.key.range
        let names = ChartParameter.allCases.filter { $0.isKnown(to: chart) }
        let scope = scope.adding(names.map { ($0.rawValue, Located("", at: place)) })
        for text in chart.texts(language) { scope.check(text, collector: &collector) }
      }
    }
  }
}
