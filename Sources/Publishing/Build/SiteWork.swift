import Reporting

/// What the sites are made from beside the files of their own reports.
struct SiteWork: Sendable {
  let publication: Publication
  let theme: Theme
  let inputs: PublicationInputs
  let standard: StandardTexts
  /// The outlines of all reports, for checks.
  let series: FigureSeries
  /// Those without an error in their figures, for pages.
  let sound: FigureSeries
  /// The editions of each area.
  let editions: [String: [EditionID]]
  /// `nil` when something that all share is in error, so that nothing is made.
  let downloads: DownloadPlan?
}
