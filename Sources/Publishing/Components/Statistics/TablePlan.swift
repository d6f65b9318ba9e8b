import Diagnostics
import Formats
import Reporting

/// What all reports of an edition say the same of one table, in the words of one language: made
/// once, where each report would resolve, escape and write the same words again.
final class TablePlan: Sendable {
  /// A block of the commentary that explains the table.
  struct Explanation: Sendable {
    let key: String
    let letter: String
    let title: String
    /// The language of the title where it is not the page's.
    let language: String?
  }

  let definition: TableDefinition
  /// `nil` where it names something of the report's own.
  let caption: String?
  /// The days that the figures refer to, in the form of ISO 8601; both the same for the state on
  /// one day.
  let start: String
  let end: String
  /// What the rows are, for the corner of the table.
  let corner: String
  /// As many as the rows; what a single row refers to is in words, too.
  let rowLabels: [String]
  let columnLabels: [String]
  /// Whether each cell is computed, row by row.
  let isDerived: [Bool]
  /// The texts of the standard notes under the table; `nil` where one names something of the
  /// report's own.
  let notes: [String]?
  /// The blocks of the commentary that explain the table; `nil` likewise.
  let explanations: [Explanation]?
  /// The table on a page.
  let page: TableForm
  /// What downloads say of it.
  let wording: DatasetWording

  init(
    _ definition: TableDefinition, _ edition: Edition, _ language: LanguageCode,
    _ publication: Publication
  ) {
    let strings = publication.strings(language)
    let scope = ParameterScope(edition: edition, strings: strings)
    let period = edition.period
    let isSnapshot = definition.measure == .snapshot
    func label(_ key: String) -> String {
      key == CellKey.total ? strings.word(.total) : scope.label(key)
    }
    let reference =
      isSnapshot
      ? strings.format(period.snapshot) : strings.format(from: period.start, to: period.end)
    self.definition = definition
    caption = definition.caption[language].map { scope.inAllReports($0) } ?? definition.key.value
    start = (isSnapshot ? period.snapshot : period.start).description
    end = (isSnapshot ? period.snapshot : period.end).description
    corner =
      definition.rows.map { label($0.heading.value) }
      ?? strings.word(isSnapshot ? .date : .period)
    rowLabels = definition.rowKeys.map { $0.isEmpty ? reference : label($0) }
    columnLabels = definition.columnKeys.map { $0.isEmpty ? strings.word(.number) : label($0) }
    isDerived = definition.cells.map(definition.isDerived)
    notes = Self.notes(of: definition, edition, language, publication)
    explanations = Self.explanations(of: definition, edition, language, publication)
    page = TableForm(
      definition, caption: caption, corner: corner, rowLabels: rowLabels,
      columnLabels: columnLabels)
    wording = DatasetWording(
      definition, corner: corner, rowLabels: rowLabels, columnLabels: columnLabels, strings)
  }

  private static func notes(
    of definition: TableDefinition, _ edition: Edition, _ language: LanguageCode,
    _ publication: Publication
  ) -> [String]? {
    let text = publication.text(of: edition.notes, language)
    guard !definition.notes.isEmpty, let text else { return [] }
    let scope = ParameterScope(
      edition: edition, strings: publication.strings(text.narrative.language))
    var notes: [String] = []
    for key in definition.notes {
      guard let index = text.index(of: key.value) else { continue }
      guard
        let note = scope.inAllReports({
          text.blocks[index].blocks.plainText(resolving: $0, collector: &$1)
        })
      else { return nil }
      notes.append(note)
    }
    return notes
  }

  private static func explanations(
    of definition: TableDefinition, _ edition: Edition, _ language: LanguageCode,
    _ publication: Publication
  ) -> [Explanation]? {
    guard let text = publication.text(of: edition.commentary, language) else { return [] }
    let scope = ParameterScope(
      edition: edition, strings: publication.strings(text.narrative.language))
    var explanations: [Explanation] = []
    for key in definition.explainedBy {
      guard let index = text.index(of: key.value) else { continue }
      guard
        let title = scope.inAllReports({
          text.blocks[index].heading.content.plainText(resolving: $0, collector: &$1)
        })
      else { return nil }
      explanations.append(Explanation(text, at: index, title: title, in: language))
    }
    return explanations
  }
}

extension TablePlan.Explanation {
  /// A block of a commentary on a page in a language, which need not be that of the commentary.
  init(_ commentary: KeyedText, at index: Int, title: String, in language: LanguageCode) {
    let own = commentary.narrative.language
    self.init(
      key: commentary.blocks[index].heading.id, letter: Edition.letter(at: index), title: title,
      language: own == language ? nil : own.description)
  }
}

extension Publication {
  /// A standard text in a language, or in the default one.
  fileprivate func text(
    of texts: [LanguageCode: KeyedText], _ language: LanguageCode
  ) -> KeyedText? {
    texts[language] ?? texts[site.defaultLanguage]
  }
}
