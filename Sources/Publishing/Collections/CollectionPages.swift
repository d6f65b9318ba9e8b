package import Diagnostics
package import Reporting

/// Composes the pages above single reports, in every language.
package enum CollectionPages {
  /// `data` are the figures of all reports to download. `inputs` is the key of all that the pages
  /// depend on, or `nil` when a later build must make them again.
  package static func compose(
    _ summaries: [ReportSummary], data: [LanguageCode: [Download]], publication: Publication,
    theme: Theme, version: String, inputs: String? = nil, collector: inout DiagnosticCollector
  ) -> [OutputFile] {
    var files = theme.assets.assets.map(\.file) + [HostHeaders.file]
    var pages: [Page] = []
    var reports: Set<String> = []
    for language in publication.site.languages {
      let context = CollectionContext(
        publication: publication, language: language, summaries: summaries,
        assets: theme.assets, data: data[language] ?? [])
      files += context.data.map {
        OutputFile(path: context.folder + $0.path, bytes: $0.bytes)
      }
      for kind in CollectionPageKinds.all {
        pages += kind.pages(of: context, collector: &collector)
      }
      reports.formUnion(summaries.map(context.path(of:)))
    }
    files += SiteInspection(theme: theme, outside: reports)
      .render(pages, beside: files, collector: &collector)
    let key = collector.diagnostics.isEmpty ? inputs : nil
    let sites = summaries.map(\.address.description)
    return files + [
      SiteManifest(files: files, sites: sites, inputs: key, version: version).file
    ]
  }
}
