import Diagnostics

/// Sees to it that every text of a chart can be filled in, also the ones for a rise or a fall that
/// no report needs this year.
enum ChartTextsHaveValues: ReportCheck {
  static func check(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    // Terms that could not be read are not missed one by one.
    guard !report.edition.terms.isEmpty else { return }
    for language in report.languages {
      guard let strings = publication.strings[language] else { continue }
      let scope = ParameterScope(report: report, strings: strings)
      for chart in report.edition.tableSet.charts {
        let place = chart.key.range
        let names = ChartParameter.allCases.filter { $0.isKnown(to: chart) }
        let scope = scope.adding(names.map { ($0.rawValue, Located("", at: place)) })
        for text in chart.texts(language) { _ = scope.resolve(text, collector: &collector) }
      }
    }
  }
}
