import Diagnostics
import Formats
import Reporting

/// What a chart shows in all reports of an edition, in the words of one language.
final class ChartPlan: Sendable {
  enum Shape: Sendable {
    case bars([Group])
    /// `whole` names the line of all areas together for the only cell.
    case line([(cell: CellKey, name: String)], whole: String?)
    case dots(CellKey, fewestAreas: Int)
  }

  struct Group: Sendable {
    let title: ChartTitle
    /// The places of the bars' cells in the table.
    let bars: [(label: ChartLabel, cell: Int)]
  }

  /// The message, filled in with what all reports have in common.
  enum Headline: Sendable {
    case fact(KeyFactPlan?)
    case comparison(higher: ParameterText, lower: ParameterText, equal: ParameterText)
  }

  /// Where the chart is defined.
  let range: SourceRange
  let id: String
  /// The identifier of the description.
  let textID: String
  let shape: Shape
  let headline: Headline
  /// Likewise.
  let subtitle: ParameterText

  /// The headings of both pages.
  private let headings: [HTMLElement]

  /// `nil` for a chart that is not written in the language of the scope, which is the edition's.
  init?(
    _ definition: ChartDefinition, of table: TableDefinition, _ scope: ParameterScope,
    _ strings: StringTable
  ) {
    let language = strings.language
    guard definition.isWritten(in: language), let subtitle = definition.subtitle[language],
      let headline = Headline(definition.headline, scope, language)
    else { return nil }
    range = definition.key.range
    self.headline = headline
    self.subtitle = scope.filled(subtitle)
    let id = "chart-\(definition.key.value)"
    self.id = id
    textID = "\(id)-text"
    headings = [Presentation.pages, .onePage].map {
      HTMLElement("h\(2 + $0.headingShift)", .class("govuk-heading-s"), .id(id))
    }
    switch definition.shape {
    case .bars(let axis, let key):
      shape = .bars([Group("", axis, of: key?.value, in: table, scope)])
    case .groups(let axis):
      let titles = (axis == .rows ? table.rows : table.columns)?.keys ?? []
      shape = .bars(
        titles.map {
          Group(
            scope.label($0.value), axis == .rows ? .columns : .rows, of: $0.value, in: table, scope)
        })
    case .line(let cells, let whole):
      shape = .line(
        cells.map { ($0.value, Self.name(of: $0.value, scope, strings)) },
        whole: whole?[language]?.value)
    case .dots(let cell, let fewest): shape = .dots(cell.value, fewestAreas: fewest)
    }
  }

  /// The heading on a page.
  func heading(_ presentation: Presentation) -> HTMLElement {
    headings[presentation == .pages ? 0 : 1]
  }

  /// What tells a cell from the others of its table.
  private static func name(
    of cell: CellKey, _ scope: ParameterScope, _ strings: StringTable
  ) -> String {
    let keys = [cell.row, cell.column].filter { !$0.isEmpty && $0 != CellKey.total }
    if keys.isEmpty { return strings.word(.total) }
    return keys.map(scope.label).joined(separator: ", ")
  }
}

extension ChartPlan.Group {
  fileprivate init(
    _ title: String, _ axis: ChartDefinition.Axis, of key: String?, in table: TableDefinition,
    _ scope: ParameterScope
  ) {
    self.title = ChartTitle(title)
    bars = ChartDefinition.cells(axis, of: key, in: table).compactMap { item in
      table.index(of: item.cell).map { (ChartLabel(scope.label(item.label)), $0) }
    }
  }
}

extension ChartPlan.Headline {
  /// `nil` for one that is not written in the language.
  fileprivate init?(
    _ headline: ChartHeadline, _ scope: ParameterScope, _ language: LanguageCode
  ) {
    switch headline {
    case .fact(let fact): self = .fact(KeyFactPlan(fact, scope, in: language))
    case .comparison(let higher, let lower, let equal):
      guard let higher = higher[language], let lower = lower[language],
        let equal = equal[language]
      else { return nil }
      self = .comparison(
        higher: scope.filled(higher), lower: scope.filled(lower), equal: scope.filled(equal))
    }
  }
}
