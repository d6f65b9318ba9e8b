package import Diagnostics

/// Sees to it that no two pages of a report have one address.
enum PageNamesDiffer: ReportCheck {
  static func check(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    var taken = Set(reserved)
    for case .standard(let key) in report.edition.sections { taken.insert(key.value) }
    taken.formUnion(publication.site.languages.map(\.description))
    for page in report.before + report.after where !taken.insert(page.slug).inserted {
      let place = page.texts.values.map(\.file).min { $0.path < $1.path }?.startRange
      collector.report(
        .pageName, "Address '\(page.slug)' belongs to another page of the report",
        at: place ?? report.settings.file.startRange)
    }
  }

  /// Names of the pages and folders that every site has.
  static let reserved = [
    "index", "introduction", "statistics", "commentary", "report", "accessibility", "assets",
    "downloads", "manifest",
  ]
}

extension DiagnosticKind {
  package static let pageName = DiagnosticKind(
    "report.page-name", title: "Every page of a report has an address of its own",
    explanation: "Of two pages with one address, only one could be read.",
    remedy: "Rename the file: another word behind the number gives another address.")
}
