import Diagnostics

/// Sees to it that every sentence of a key fact can be filled in, also in the plural forms that no
/// report needs this year.
enum KeyFactsHaveValues: ReportCheck {
  static func check(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    // Terms that could not be read are not missed one by one.
    guard !report.edition.terms.isEmpty else { return }
    for language in report.languages {
      guard let strings = publication.strings[language] else { continue }
      let scope = ParameterScope(report: report, strings: strings)
      for fact in report.edition.tableSet.keyFacts {
        for form in (fact.sentences[language] ?? [:]).sorted(by: { $0.key < $1.key }) {
          _ = scope.resolve(form.value, collector: &collector)
        }
      }
    }
  }
}
