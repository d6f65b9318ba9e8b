import Formats
package import Reporting

/// One page of a report, as the edition's order of sections places it.
package struct ReportSection: Sendable {
  package enum Content: Sendable {
    case narrative(Narrative)
    case statistics
    case commentary(KeyedText)
  }

  /// The page's address without its ending, and its anchor on the one-page report.
  package let slug: String
  package let title: String
  /// The language of the title where it is not the page's.
  package let titleLanguage: LanguageCode?
  package let content: Content

  /// The file of the page, beside the others of its language.
  package var fileName: String { "\(slug).html" }

  /// The title's language as templates take it: absent where it is the page's.
  var titleLanguageField: TemplateValue { .optional(titleLanguage?.description) }
}
