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
  package let content: Content

  /// The file of the page, beside the others of its language.
  package var fileName: String { "\(slug).html" }
}
