package import Diagnostics
package import Formats

/// A picture of some figures of one table, as the table set defines it.
package struct ChartDefinition: Sendable {
  /// What is drawn, and from which cells.
  package enum Shape: Sendable {
    /// A bar for each row or each column, of a key of the other dimension or of its total.
    case bars(Axis, of: Located<String>?)
    /// A group of bars for each row or each column, with a bar for each key of the other one.
    case groups(Axis)
    /// A line over the years for each cell. `whole` names a further line: the figures of all areas
    /// together for the only cell.
    case line([Located<CellKey>], whole: LocalizedText?)
    /// A dot for each area of the edition; drawn from so many areas on.
    case dots(Located<CellKey>, fewestAreas: Int)
  }

  /// What the bars or groups of bars are.
  package enum Axis: String, CaseIterable, Sendable { case rows, columns }

  /// The most lines, or bars of a group, that can be told apart.
  package static let mostSeries = 4

  package let key: Located<String>
  package let table: Located<String>
  package let shape: Shape
  /// What the picture shows, as a message in plain words.
  package let headline: ChartHeadline
  /// Measure, place and period.
  package let subtitle: LocalizedParameterText

  /// The cells of a bar for each row or each column, in the order of the table.
  package static func cells(
    _ axis: Axis, of key: String?, in table: TableDefinition
  ) -> [(label: String, cell: CellKey)] {
    let other = axis == .rows ? table.columns : table.rows
    let across = key ?? (other == nil ? "" : CellKey.total)
    let keys = (axis == .rows ? table.rows : table.columns)?.keys.map(\.value) ?? []
    return keys.map { key in
      (key, axis == .rows ? table.cell(key, across) : table.cell(across, key))
    }
  }

  /// Every text that can stand on a page in a language.
  package func texts(_ language: LanguageCode) -> [ParameterText] {
    headline.texts(language) + [subtitle[language]].compactMap { $0 }
  }

  /// Whether everything is written in a language.
  package func isWritten(in language: LanguageCode) -> Bool {
    guard headline.isWritten(in: language), subtitle[language] != nil else { return false }
    if case .line(_, let whole?) = shape { return whole[language] != nil }
    return true
  }
}
