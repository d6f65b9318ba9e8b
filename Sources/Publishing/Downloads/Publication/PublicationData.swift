import Diagnostics
import Reporting
import Synchronization

/// The figures of all areas and years in one file of each form, for every language.
///
/// They are written while the reports go through, a part from each in the order of the reports, so
/// that they are never in memory whole. A report's part is what its own site offers to download.
final class PublicationData: Sendable {
  /// What a report adds to the files of one language.
  struct Part: Sendable {
    let lines: ArraySlice<UInt8>
    let json: ArraySlice<UInt8>
  }

  /// What becomes of a language's files.
  struct Result {
    let language: LanguageCode
    let listings: [DownloadListing]
    let files: [FileRecord]
  }

  private struct State {
    /// The report whose part is written next.
    var next = 0
    /// Those of reports that were faster than one before them.
    var waiting: [Int: [LanguageCode: Part]] = [:]
    var files: [LanguageCode: LanguageData] = [:]
  }

  private let publication: Publication
  private let assets: AssetCatalog
  private let plan: DownloadPlan
  private let sink: any CollectionSink
  private let state = Mutex(State())

  init(
    _ publication: Publication, _ assets: AssetCatalog, _ plan: DownloadPlan,
    into sink: any CollectionSink
  ) {
    self.publication = publication
    self.assets = assets
    self.plan = plan
    self.sink = sink
  }

  /// The parts of a report whose site was made just now, by language.
  func parts(of report: Report, from site: [OutputFile]) -> [LanguageCode: Part] {
    func bytes(_ format: any DownloadFormat.Type, _ language: LanguageCode) -> [UInt8]? {
      let path = publication.folder(of: language) + Download.path(of: format)
      return site.first { $0.path == path }?.bytes
    }
    var parts: [LanguageCode: Part] = [:]
    for language in report.languages {
      guard let csv = bytes(CSVDownload.self, language),
        let json = bytes(JSONDownload.self, language)
      else { continue }
      parts[language] = Part(
        lines: csv.dropFirst(CSVDownload.header.count), json: json.dropLast())
    }
    return parts
  }

  /// The parts of a report whose site is not made, by language.
  func parts(of report: Report) -> [LanguageCode: Part] {
    // What stands beside the figures on pages is not in the data.
    let series = FigureSeries(reports: [], history: publication.history)
    var parts: [LanguageCode: Part] = [:]
    for language in report.languages {
      // Findings about a report were said when its own site was made.
      var ignored = DiagnosticCollector()
      let context = ReportContext(
        report, language: language, publication: publication, series: series, otherEditions: [],
        assets: assets, collector: &ignored)
      let dataset = DatasetMaker.dataset(
        of: context, plan.tables(of: report.edition, language), collector: &ignored)
      parts[language] = Part(
        lines: CSVDownload.lines(of: dataset)[...],
        json: JSONDownload.bytes(of: dataset, plan.schema(language)).dropLast())
    }
    return parts
  }

  /// Takes the parts of the report that is the `index`-th of all, counted from 0; without parts it
  /// is left out. Every number comes once. May be called from several threads at once.
  /// - Throws: when the environment fails.
  func add(_ parts: [LanguageCode: Part], at index: Int) throws {
    try state.withLock { state in
      state.waiting[index] = parts
      while let parts = state.waiting.removeValue(forKey: state.next) {
        state.next += 1
        for (language, part) in parts { try write(part, in: language, &state) }
      }
    }
  }

  private func write(
    _ part: Part, in language: LanguageCode, _ state: inout State
  ) throws {
    let files =
      try state.files[language] ?? LanguageData(publication, language, into: sink)
    state.files[language] = files
    try files.add(part)
  }

  /// Ends the files; a language without reports has none.
  /// - Throws: when the environment fails.
  func finish() throws -> [Result] {
    try state.withLock { state in
      try publication.site.languages.compactMap { language in
        try state.files.removeValue(forKey: language)?.finish()
      }
    }
  }
}
