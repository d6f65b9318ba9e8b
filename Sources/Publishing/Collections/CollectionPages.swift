import Diagnostics
import Reporting

/// Makes the pages above single reports, in every language, and the files beside them.
///
/// Each is composed, judged and handed over by itself, on all threads, so that they are not in
/// memory together.
struct CollectionPages {
  /// What a publication makes them from.
  struct Sources {
    let publication: Publication
    let theme: Theme
    let frames: FramePlan
    let summaries: [ReportSummary]
    /// The files with the figures of all reports, as they are written or kept.
    let data: [PublicationData.Result]
    /// How far every report is, which only builds of drafts show.
    let board: ReadinessBoard?
  }

  let sources: Sources
  let version: String
  let jobs: Int
  let sink: any CollectionSink

  /// The files but the manifest; what is wrong with the pages is reported.
  /// - Throws: when the environment fails.
  func make(collector: inout DiagnosticCollector) throws -> [FileRecord] {
    let contexts = CollectionContext.all(
      sources.publication, sources.summaries, assets: sources.theme.assets,
      frames: sources.frames,
      data: Dictionary(sources.data.map { ($0.language, $0.listings) }) { first, _ in first },
      board: sources.board, collector: &collector)
    let pages = contexts.flatMap { context in
      CollectionPageKinds.all.flatMap { $0.pages(of: context) }
    }
    let single = sources.theme.assets.assets.map(\.file) + [HostHeaders.file]
    let plans = CollectionFileKinds.all.flatMap {
      $0.files(of: contexts, pages: pages.map(\.path))
    }
    let data = sources.data.flatMap(\.files)
    let paths = single.map(\.path) + data.map(\.path) + plans.map(\.path)
    let made = try ConcurrentMap.map(
      single.map { file in FilePlan(file.path) { file } } + plans, jobs: jobs
    ) { plan in
      let file = plan.make()
      try sink.stage(file)
      return file.record
    }
    let reports = Set(
      sources.summaries.flatMap { summary in summary.pages.map { "\(summary.address)/\($0)" } })
    let inspection = SiteInspection(
      theme: sources.theme, outside: reports, root: sources.publication.site.baseURL.value)
    return try made + data
      + inspection.render(pages, beside: paths, jobs: jobs, collector: &collector) { file in
        try sink.stage(file)
        return file.record
      }
  }

  /// The manifest of all these files.
  func manifest(of files: [FileRecord], keys: SiteManifest.Keys?) -> OutputFile {
    SiteManifest(
      files: files, sites: sources.summaries.map(\.address.description),
      keys: keys ?? SiteManifest.Keys(), version: version
    ).file
  }
}
