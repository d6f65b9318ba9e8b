package import Diagnostics

/// A report comes out after the year that it reports on, and is corrected after it came out.
package enum PublicationDatesInOrder: ReportCheck {
  package static func check(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    let settings = report.settings
    let end = report.edition.period.end
    if let published = settings.published, published.value <= end {
      collector.report(
        .reportDates,
        "Date '\(published.value)' of publication is not after the reporting year, which ends on "
          + "'\(end)'", at: published.range)
    }
    for correction in settings.corrections {
      if let published = settings.published {
        guard correction.date.value < published.value else { continue }
        collector.report(
          .reportDates, "Date '\(correction.date.value)' of a correction is before publication",
          at: correction.date.range,
          notes: [Diagnostic.Note("The report came out on this day", at: published.range)])
      } else if correction.date.value <= end {
        collector.report(
          .reportDates,
          "Date '\(correction.date.value)' of a correction is not after the reporting year, which "
            + "ends on '\(end)'", at: correction.date.range)
      }
    }
  }
}

extension DiagnosticKind {
  package static let reportDates = DiagnosticKind(
    "report.dates",
    title: "A report comes out after its year, and corrections come after it",
    explanation: """
      The dates are printed on the report's first page and order the list of new and corrected \
      reports. A date too early is most often a slip in the year.
      """,
    remedy: "Correct the date under 'published' or 'corrections' of report.yaml.")
}
