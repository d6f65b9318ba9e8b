import Formats
package import Reporting

/// One page of a report, as the edition's order of sections places it.
///
/// A class, because every page of the report goes through the list of all.
package final class ReportSection: Sendable {
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
  package let fileName: String

  /// The title and the file as templates take them, in the lists of all pages.
  let titleField: TemplateValue
  let fileNameField: TemplateValue
  /// The title's language as templates take it: absent where it is the page's.
  let titleLanguageField: TemplateValue

  init(slug: String, title: String, titleLanguage: LanguageCode?, content: Content) {
    self.slug = slug
    self.title = title
    self.titleLanguage = titleLanguage
    self.content = content
    fileName = "\(slug).html"
    titleField = .escaped(title)
    fileNameField = .escaped(fileName)
    titleLanguageField = .optional(titleLanguage?.description)
  }
}
