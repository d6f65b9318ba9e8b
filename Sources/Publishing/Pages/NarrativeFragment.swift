package import Diagnostics
package import Formats
package import Reporting

/// One narrative of a report as it stands on its page, without the page around it.
package struct NarrativeFragment {
  private let report: Report
  private let publication: Publication

  package init(_ report: Report, _ publication: Publication) {
    self.report = report
    self.publication = publication
  }

  /// The narrative that was read from a file, or `nil` when no page is made from it.
  package func markup(
    ofFile path: String, collector: inout DiagnosticCollector
  ) -> Markup? {
    let pages = [report.introduction] + (report.before + report.after).map(\.texts)
    guard let narrative = pages.flatMap(\.values).first(where: { $0.file.path == path }) else {
      return nil
    }
    let context = ReportContext(
      report, language: narrative.language, publication: publication,
      series: FigureSeries(reports: [report], history: publication.history), otherEditions: [],
      assets: AssetCatalog(assets: []), collector: &collector)
    return NarrativeBody(of: narrative, context, .pages, section: narrative.slug)
      .markup(collector: &collector)
  }
}
