package import Diagnostics
import Formats
package import Reporting

/// Everything that the pages of one report in one language are made from.
package struct ReportContext: Sendable {
  package let publication: Publication
  package let report: Report
  package let language: LanguageCode
  package let strings: StringTable
  /// The values of parameters, per language of a text: a text that falls back to another language
  /// takes its names and dates in that language too.
  package let scopes: [LanguageCode: ParameterScope]
  package let sections: [ReportSection]
  /// The other editions for which this area has a report.
  package let otherEditions: [EditionID]
  package let assets: AssetCatalog
  /// The report's pictures by their file names.
  package let images: [String: Asset]

  package init(
    _ report: Report, language: LanguageCode, publication: Publication,
    otherEditions: [EditionID], assets: AssetCatalog, collector: inout DiagnosticCollector
  ) {
    self.publication = publication
    self.report = report
    self.language = language
    self.strings = publication.strings(language)
    self.otherEditions = otherEditions
    self.assets = assets
    self.images = Dictionary(
      uniqueKeysWithValues: report.images.map { ($0, Asset(name: $0, source: $1)) })
    let scopes = Dictionary(
      uniqueKeysWithValues: publication.site.languages.map {
        ($0, ParameterScope(report: report, strings: publication.strings($0)))
      })
    self.scopes = scopes
    let plan = SectionPlan(
      report: report, language: language, fallback: publication.site.defaultLanguage,
      strings: publication.strings(language), scopes: scopes)
    self.sections = plan.sections(collector: &collector)
  }

  /// The scope of this page's own language.
  package var scope: ParameterScope { scope(of: language) }

  package func scope(of language: LanguageCode) -> ParameterScope {
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
    report.title(in: language, scope: scope, collector: &collector)
  }

  /// The address of this site where it is published, with a slash at its end.
  package func publishedURL(_ edition: EditionID) -> String {
    "\(publication.site.baseURL.value)\(report.area.slug.value)/\(edition)/"
  }

  /// The address of a page above single reports in this language, where it is published. Its path
  /// is a folder with a slash at its end, or empty for the first page.
  package func collectionURL(_ path: String = "") -> String {
    "\(publication.site.baseURL.value)\(folder)\(path)"
  }
}
