import Diagnostics
package import Reporting

/// What other pages need to know of a report; all that stays in memory once its site is composed.
package struct ReportSummary: Sendable {
  package let address: ReportAddress
  /// The area's name as the report writes it.
  package let names: [LanguageCode: String]
  package let status: ReportStatus
  package let figures: Figures
  package let languages: [LanguageCode]

  package init(_ report: Report) {
    self.address = ReportAddress(area: report.area.slug.value, edition: report.edition.id)
    self.names = Dictionary(
      uniqueKeysWithValues: report.languages.map { ($0, report.name($0)) })
    self.status = report.settings.status
    self.figures = report.figures
    self.languages = report.languages
  }
}
