package import Diagnostics
package import Reporting

/// Composes the pages above single reports, in every language, and the files beside them.
package enum CollectionPages {
  /// `data` are the figures of all reports to download; `board` says how far every report is, which
  /// only builds of drafts show. `keys` are those of all that the pages depend on, or `nil` when a
  /// later build must make them again.
  package static func compose(
    _ summaries: [ReportSummary], data: [LanguageCode: [Download]], publication: Publication,
    theme: Theme, board: ReadinessBoard? = nil, version: String, keys: SiteManifest.Keys? = nil,
    collector: inout DiagnosticCollector
  ) -> [OutputFile] {
    let contexts = publication.site.languages.map { language in
      CollectionContext(
        publication: publication, language: language, summaries: summaries,
        assets: theme.assets, data: data[language] ?? [], board: board)
    }
    var pages: [Page] = []
    for context in contexts {
      for kind in CollectionPageKinds.all {
        pages += kind.pages(of: context, collector: &collector)
      }
    }
    var files = theme.assets.assets.map(\.file) + [HostHeaders.file]
    for context in contexts {
      files += context.data.map { OutputFile(path: context.folder + $0.path, bytes: $0.bytes) }
    }
    for kind in CollectionFileKinds.all {
      files += kind.files(of: contexts, pages: pages.map(\.path))
    }
    let reports = Set(
      summaries.flatMap { summary in summary.pages.map { "\(summary.address)/\($0)" } })
    files += SiteInspection(
      theme: theme, outside: reports, root: publication.site.baseURL.value
    ).render(pages, beside: files, collector: &collector)
    let kept = collector.diagnostics.isEmpty ? keys : nil
    let sites = summaries.map(\.address.description)
    return files + [
      SiteManifest(
        files: files, sites: sites, keys: kept ?? SiteManifest.Keys(), version: version
      ).file
    ]
  }
}
