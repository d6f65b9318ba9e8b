package import Diagnostics
package import Reporting

/// Composes the whole site of one report: all pages in all its languages, what they load, and the
/// manifest.
package enum ReportSite {
  /// `keys` are those of all that the site depends on.
  package static func compose(
    _ report: Report, publication: Publication, series: FigureSeries,
    otherEditions: [EditionID], theme: Theme, downloads: DownloadPlan,
    frames: FramePlan? = nil, version: String, keys: SiteManifest.Keys = SiteManifest.Keys(),
    collector: inout DiagnosticCollector
  ) -> [OutputFile] {
    var files: [OutputFile] = theme.assets.assets.map(\.file)
    var pages: [Page] = []
    for language in report.languages {
      let context = ReportContext(
        report, language: language, publication: publication, series: series,
        otherEditions: otherEditions, assets: theme.assets, frames: frames,
        collector: &collector
      ).withDownloads(downloads, collector: &collector)
      files += context.downloads.map {
        OutputFile(path: context.folder + $0.path, bytes: $0.bytes)
      }
      for kind in ReportPageKinds.all {
        pages += kind.pages(of: context, collector: &collector)
      }
      if language == report.languages.first {
        files += context.images.sorted { $0.key < $1.key }.map(\.value.file)
      }
    }
    files += SiteInspection(theme: theme).render(pages, beside: files, collector: &collector)
    // What has a finding is checked anew by every build, so that the finding is shown again.
    let kept = collector.diagnostics.isEmpty ? keys : SiteManifest.Keys()
    return files + [SiteManifest(files: files.map(\.record), keys: kept, version: version).file]
  }
}
