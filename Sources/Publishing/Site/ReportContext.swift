package import Diagnostics
import Formats
package import Reporting

/// Everything that the pages of one report in one language are made from.
///
/// A class, because it is handed to every part of every page, and a copy of all that it refers to
/// would be counted reference by reference.
package final class ReportContext: Sendable {
  package let publication: Publication
  package let report: Report
  package let language: LanguageCode
  package let strings: StringTable
  /// The values of parameters, per language of a text: a text that falls back to another language
  /// takes its names and dates in that language too.
  package let scopes: [LanguageCode: ParameterScope]
  /// The scope of this page's own language.
  package let scope: ParameterScope
  package let sections: [ReportSection]
  /// The figures of all areas and years that may stand beside this report's own.
  package let series: FigureSeries
  /// The other editions for which this area has a report.
  package let otherEditions: [EditionID]
  package let assets: AssetCatalog
  /// The report's pictures by their file names.
  package let images: [String: Asset]
  /// What can be downloaded, once it is made: the list on the pages tells its sizes.
  package let downloads: [Download]
  /// The figures as downloads give them, once these are made.
  package let dataset: Dataset?
  /// The tables, once they are composed: two pages show them.
  let statistics: StatisticsContent?
  /// Texts of several pages, once they are made.
  let shared: SharedTexts?
  private let frames: FramePlan?

  /// `frames` is made anew for every page where none is given.
  package init(
    _ report: Report, language: LanguageCode, publication: Publication, series: FigureSeries,
    otherEditions: [EditionID], assets: AssetCatalog, frames: FramePlan? = nil,
    collector: inout DiagnosticCollector
  ) {
    self.publication = publication
    self.report = report
    self.language = language
    self.strings = publication.strings(language)
    self.series = series
    self.otherEditions = otherEditions
    self.assets = assets
    self.frames = frames
    self.downloads = []
    self.dataset = nil
    self.statistics = nil
    self.shared = nil
    self.images = Dictionary(
      uniqueKeysWithValues: report.images.map { ($0, Asset(name: $0, picture: $1)) })
    let scopes = Dictionary(
      uniqueKeysWithValues: publication.site.languages.map {
        ($0, ParameterScope(report: report, strings: publication.strings($0)))
      })
    guard let scope = scopes[language] else {
      preconditionFailure("A page has a language that the site has not")
    }
    self.scopes = scopes
    self.scope = scope
    let plan = SectionPlan(
      report: report, language: language, fallback: publication.site.defaultLanguage,
      strings: publication.strings(language), scopes: scopes)
    self.sections = plan.sections(collector: &collector)
  }

  /// The same with what several pages show: the files to download and the tables.
  package func withDownloads(
    _ plan: DownloadPlan, collector: inout DiagnosticCollector
  ) -> ReportContext {
    let tables = plan.tables(of: report.edition, language)
    let dataset = DatasetMaker.dataset(of: self, tables, collector: &collector)
    return ReportContext(
      self, dataset: dataset, downloads: Download.all(of: dataset, plan.schema(language)),
      statistics: hasTables ? StatisticsContent(self, tables, collector: &collector) : nil,
      shared: SharedTexts(self, tables, collector: &collector))
  }

  private init(
    _ context: ReportContext, dataset: Dataset, downloads: [Download],
    statistics: StatisticsContent?, shared: SharedTexts
  ) {
    publication = context.publication
    report = context.report
    language = context.language
    strings = context.strings
    scopes = context.scopes
    scope = context.scope
    sections = context.sections
    series = context.series
    otherEditions = context.otherEditions
    assets = context.assets
    images = context.images
    frames = context.frames
    self.dataset = dataset
    self.downloads = downloads
    self.statistics = statistics
    self.shared = shared
  }

  /// What the frames of all pages share.
  var framePlan: FramePlan { frames ?? FramePlan(publication) }

  /// Whether a page shows the tables.
  private var hasTables: Bool {
    sections.contains { section in
      if case .statistics = section.content { true } else { false }
    }
  }

  package func scope(of language: LanguageCode) -> ParameterScope {
    if language == self.language { return scope }
    guard let scope = scopes[language] else {
      preconditionFailure("A text has a language that the site has not")
    }
    return scope
  }

  /// The folder of this language inside the site: empty for the default language.
  package var folder: String {
    language == publication.site.defaultLanguage ? "" : "\(language)/"
  }

  /// The report's title with the area's name.
  package func title(collector: inout DiagnosticCollector) -> String {
    shared?.title ?? report.title(in: language, scope: scope, collector: &collector)
  }

  /// The address of this area's site for an edition in this language, where it is published, with
  /// a slash at its end. An area publishes all its reports in the same languages.
  package func publishedURL(_ edition: EditionID) -> String {
    "\(publication.site.baseURL.value)\(report.area.slug.value)/\(edition)/\(folder)"
  }

  /// The address of a page above single reports in this language, where it is published. Its path
  /// is a folder with a slash at its end, or empty for the first page.
  package func collectionURL(_ path: String = "") -> String {
    "\(publication.site.baseURL.value)\(folder)\(path)"
  }
}
