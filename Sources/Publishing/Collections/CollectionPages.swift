package import Diagnostics
package import Reporting

/// Composes the pages above single reports, in every language, and the files beside them.
package enum CollectionPages {
  /// `board` says how far every report is; only builds of drafts show it.
  package static func compose(
    _ summaries: [ReportSummary], publication: Publication, theme: Theme,
    board: ReadinessBoard? = nil, version: String, collector: inout DiagnosticCollector
  ) -> [OutputFile] {
    let contexts = publication.site.languages.map { language in
      CollectionContext(
        publication: publication, language: language, summaries: summaries,
        assets: theme.assets, board: board)
    }
    var pages: [Page] = []
    for context in contexts {
      for kind in CollectionPageKinds.all {
        pages += kind.pages(of: context, collector: &collector)
      }
    }
    var files = theme.assets.assets.map(\.file)
    for kind in CollectionFileKinds.all {
      files += kind.files(of: contexts, pages: pages.map(\.path))
    }
    let reports = Set(
      summaries.flatMap { summary in summary.pages.map { "\(summary.address)/\($0)" } })
    files += SiteInspection(
      theme: theme, outside: reports, root: publication.site.baseURL.value
    ).render(pages, beside: files, collector: &collector)
    let sites = summaries.map(\.address.description)
    return files + [SiteManifest(files: files, sites: sites, version: version).file]
  }
}
