package import Diagnostics

/// What `report.yaml` says.
package struct ReportSettings: Sendable {
  package let file: SourceFile
  package let status: ReportStatus
  /// The day on which the report came out, if that is known.
  package let published: Located<CalendarDate>?
  /// What was put right since, in the order of the file.
  package let corrections: [Correction]
  /// Overrides the name in the register.
  package let name: LocalizedText?
  package let nameForms: [LanguageCode: [String: String]]
  package let people: [Person]
  package let answers: [Answer]
  package let publishedValues: [PublishedValue]
  /// Cells of answers and published values with a fault of their own: no second message asks for
  /// what is there already.
  package let unreadCells: Set<CellKey>
}
