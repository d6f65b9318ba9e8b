import Diagnostics
import Formats
import Reporting

/// What all reports of an edition say the same of one table, in the words of one language: made
/// once, where each report would resolve, escape and write the same words again.
final class TablePlan: Sendable {
  /// A total that is compared with that of the year before.
  struct Total: Sendable {
    /// What it is, with a colon and a space; empty where the table has no other.
    let start: String
    let cell: CellKey
    let place: Int
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
  let explanations: ExplanationList?
  /// The columns of the total row, the rows of a table without columns, or the single cell.
  let totals: [Total]
  /// The charts at the table that are written in the language, in the order of the table set.
  let charts: [ChartPlan]
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
    totals = Self.totals(of: definition, label)
    charts = edition.tableSet.charts.compactMap { chart in
      chart.table.value == definition.key.value
        ? ChartPlan(chart, of: definition, scope, strings) : nil
    }
    page = TableForm(
      definition, caption: caption, corner: corner, rowLabels: rowLabels,
      columnLabels: columnLabels)
    wording = DatasetWording(
      definition, corner: corner, rowLabels: rowLabels, columnLabels: columnLabels, strings)
  }

  private static func totals(
    of definition: TableDefinition, _ label: (String) -> String
  ) -> [Total] {
    func total(_ key: String, _ cell: CellKey) -> Total? {
      definition.index(of: cell).map {
        Total(start: key.isEmpty ? "" : "\(label(key)): ", cell: cell, place: $0)
      }
    }
    guard let rows = definition.rows else {
      return [total("", definition.cell("", ""))].compactMap { $0 }
    }
    guard let columns = definition.columns else {
      return rows.allKeys.compactMap { total($0, definition.cell($0, "")) }
    }
    guard rows.hasTotal else { return [] }
    return columns.allKeys.compactMap { total($0, definition.cell(CellKey.total, $0)) }
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
  ) -> ExplanationList? {
    guard let text = publication.text(of: edition.commentary, language) else {
      return ExplanationList([])
    }
    let scope = ParameterScope(
      edition: edition, strings: publication.strings(text.narrative.language))
    var entries: [ExplanationList.Entry] = []
    for key in definition.explainedBy {
      guard let index = text.index(of: key.value) else { continue }
      guard
        let title = scope.inAllReports({
          text.blocks[index].heading.content.plainText(resolving: $0, collector: &$1)
        })
      else { return nil }
      entries.append(ExplanationList.Entry(text, at: index, title: title, in: language))
    }
    return ExplanationList(entries)
  }
}

extension Publication {
  /// A standard text in a language, or in the default one.
  func text(
    of texts: [LanguageCode: KeyedText], _ language: LanguageCode
  ) -> KeyedText? {
    texts[language] ?? texts[site.defaultLanguage]
  }
}
