package import Reporting

/// The figures of one report in one language with all that downloads say about them.
package struct Dataset: Sendable {
  package let report: ReportAddress
  package let areaName: String
  package let areaCodes: [String]
  package let period: ReportingPeriod
  /// The report's title with the area's name.
  package let title: String
  /// A sentence that says what the figures are.
  package let summary: String
  /// The page with the tables, where it is published.
  package let page: String
  package let publisher: String
  package let contact: String
  package let licenceName: String
  package let licenceURL: String
  package let strings: StringTable
  let tables: [DatasetTable]
  /// The texts of the notes; the first has the number 1.
  package let notes: [String]
  /// The marks that stand in the tables, in a fixed order.
  let symbols: [Shorthand]

  package var language: LanguageCode { strings.language }
}
