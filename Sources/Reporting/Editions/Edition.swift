package import Diagnostics

/// One reporting year's standard text, terms and choice of tables. Frozen once published: nothing
/// is inherited from another edition. All its reports refer to the same one.
package final class Edition: Sendable {
  package enum Status: String, CaseIterable, Sendable {
    /// Its reports are built only when drafts are asked for.
    case draft
    case published
  }

  package let id: EditionID
  package let file: SourceFile
  package let status: Status
  package let tableSet: TableSet
  /// The title of its reports, without the area's name.
  package let title: LocalizedParameterText
  /// The pages of a report, in order.
  package let sections: [EditionSection]
  /// The headings with which a new introduction begins.
  package let introductionHeadings: [LocalizedText]
  package let period: ReportingPeriod
  /// The population estimate that rates are counted against.
  package let populationEstimate: PopulationEstimate
  /// Parameters of its own, and those that override computed ones.
  package let parameters: [String: LocalizedText]
  package let terms: [String: LocalizedText]
  /// Where the terms begin.
  package let termsPlace: SourceRange?
  /// Standard sections by their key and language.
  package let standardTexts: [String: [LanguageCode: Narrative]]
  package let commentary: [LanguageCode: KeyedText]
  package let notes: [LanguageCode: KeyedText]
  /// What is meant to differ from the edition before.
  package let declaredChanges: [DeclaredChange]
  let figureTextParameters: FigureTextParameters

  init(
    id: EditionID, file: SourceFile, status: Status, tableSet: TableSet,
    title: LocalizedParameterText, sections: [EditionSection],
    introductionHeadings: [LocalizedText], period: ReportingPeriod,
    populationEstimate: PopulationEstimate, parameters: [String: LocalizedText],
    terms: [String: LocalizedText], termsPlace: SourceRange?,
    standardTexts: [String: [LanguageCode: Narrative]], commentary: [LanguageCode: KeyedText],
    notes: [LanguageCode: KeyedText], declaredChanges: [DeclaredChange]
  ) {
    self.id = id
    self.file = file
    self.status = status
    self.tableSet = tableSet
    self.title = title
    self.sections = sections
    self.introductionHeadings = introductionHeadings
    self.period = period
    self.populationEstimate = populationEstimate
    self.parameters = parameters
    self.terms = terms
    self.termsPlace = termsPlace
    self.standardTexts = standardTexts
    self.commentary = commentary
    self.notes = notes
    self.declaredChanges = declaredChanges
    figureTextParameters = FigureTextParameters(tableSet, terms: terms, parameters: parameters)
  }

  /// The letter of a commentary block: (a) for the first, and so on; behind (z) comes (aa).
  package static func letter(at index: Int) -> String {
    let letters = 26
    let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % letters)))
    return index < letters ? last : letter(at: index / letters - 1) + last
  }
}
