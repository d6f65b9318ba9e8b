import Diagnostics
import Formats
package import Reporting

/// What other pages need to know of a report; all that stays in memory once its site is composed.
package final class ReportSummary: Sendable {
  /// A heading of what the area wrote, for the list of all headings.
  package struct Heading: Sendable {
    package let text: String
    package let language: LanguageCode
    /// The page inside the report's site, with the heading's anchor behind a `#`.
    package let href: String
  }

  package let address: ReportAddress
  /// The report's title by language.
  package let titles: [LanguageCode: String]
  package let figures: Figures
  package let languages: [LanguageCode]
  package let published: CalendarDate?
  package let corrections: [Correction]
  /// The paths of its pages inside its site, in all its languages, in the order of their bytes.
  package let pages: [String]
  /// By the language of the pages that they stand on.
  package let headings: [LanguageCode: [Heading]]

  /// Pages that are made later report what is wrong with the texts; here nobody is told.
  ///
  /// `files` are those of its site where they are known, so that the texts need not be.
  package init(
    _ report: Report, in publication: Publication, withHeadings: Bool = false,
    pages files: [String]? = nil
  ) {
    address = report.address
    figures = report.figures
    languages = report.languages
    published = report.settings.published?.value
    corrections = report.settings.corrections
    let scopes = Dictionary(
      uniqueKeysWithValues: publication.site.languages.map {
        ($0, ParameterScope(report: report, strings: publication.strings($0)))
      })
    var titles: [LanguageCode: String] = [:]
    var pages = (files ?? []).filter { $0.hasSuffix(".html") }
    var headings: [LanguageCode: [Heading]] = [:]
    var ignored = DiagnosticCollector()
    for language in report.languages {
      guard let scope = scopes[language] else { continue }
      titles[language] = report.title(in: language, scope: scope, collector: &ignored)
      guard files == nil else { continue }
      let sections = SectionPlan(
        report: report, language: language, fallback: publication.site.defaultLanguage,
        strings: publication.strings(language), scopes: scopes
      ).sections(collector: &ignored)
      let folder = language == publication.site.defaultLanguage ? "" : "\(language)/"
      pages += ReportPageKinds.all.flatMap { $0.fileNames(of: sections) }.map { folder + $0 }
      guard withHeadings else { continue }
      headings[language] = LocalHeadings(report, scopes).headings(of: sections, in: folder)
    }
    self.titles = titles
    self.pages = pages.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.headings = headings
  }

  /// Tells whether the headings are those that the published pages list.
  var headingsDigest: String {
    var digest = InputDigest()
    for (language, headings) in headings.sorted(by: { $0.key < $1.key }) {
      digest.add("language", language.description)
      for heading in headings {
        digest.add(heading.href, heading.text)
        digest.add("language", heading.language.description)
      }
    }
    return digest.hex
  }
}
