import Reporting

/// What the sites are made from beside the files of their own reports.
struct SiteWork: Sendable {
  let publication: Publication
  let theme: Theme
  let inputs: PublicationInputs
  let standard: StandardTexts
  /// The outlines of all reports, for checks.
  let series: FigureSeries
  /// Those without an error in their figures, for pages; nearly always all of them.
  let sound: FigureSeries
  /// The editions of each area.
  let editions: [String: [EditionID]]
  /// The newest report of each area, whose headings are listed.
  let newest: Set<ReportAddress>
  /// `nil` when something that all share is in error, so that nothing is made.
  let downloads: DownloadPlan?
  /// `nil` likewise.
  let frames: FramePlan?
  /// The figures of all reports to download; `nil` when they are not to be made.
  let data: PublicationData?

  /// `items` are all reports, their figures judged.
  init(
    publication: Publication, theme: Theme, inputs: PublicationInputs, standard: StandardTexts,
    series: FigureSeries, items: [BuildItem], canPublish: Bool,
    downloads: DownloadPlan?, data: PublicationData?
  ) {
    self.publication = publication
    self.inputs = inputs
    self.standard = standard
    self.series = series
    // A figure of a report in error may be wrong, so it stands beside no other.
    let isSound = items.allSatisfy { $0.hasSoundFigures || $0.report == nil }
    sound =
      isSound
      ? series
      : FigureSeries(
        reports: items.filter(\.hasSoundFigures).compactMap(\.report),
        history: publication.history)
    editions = Dictionary(grouping: items.map(\.address), by: \.area).mapValues {
      $0.map(\.edition)
    }
    newest = ReportAddress.newest(of: items.map(\.address))
    self.downloads = downloads
    let frames = canPublish ? FramePlan(publication) : nil
    self.frames = frames
    self.theme = frames.map(theme.filled) ?? theme
    self.data = data
  }
}
