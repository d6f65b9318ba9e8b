import Diagnostics
import Reporting

/// A table of an edition that is followed over the years, with its figures.
struct SeriesTable: Sendable {
  /// One figure of the table.
  struct Measure: Sendable {
    let cell: CellKey
    /// The words for its row and column; `nil` in a table of a single cell.
    let label: String?
  }

  /// As the newest edition that has it defines it.
  let definition: TableDefinition
  /// The words of that edition.
  let scope: ParameterScope
  /// The caption without dates.
  let title: String
  private(set) var measures: [Measure]

  /// Every table that any edition has and that has a caption over the years, in the order of the
  /// newest edition; behind them those of older editions.
  static func all(
    _ context: CollectionContext, collector: inout DiagnosticCollector
  ) -> [SeriesTable] {
    var tables: [SeriesTable] = []
    for edition in context.editions {
      let scope = ParameterScope(edition: edition, strings: context.strings)
      for definition in edition.tableSet.tables {
        if let index = tables.firstIndex(where: { $0.key == definition.key.value }) {
          tables[index].add(definition, scope, context.strings)
        } else if let caption = definition.seriesCaption?[context.language] {
          var table = SeriesTable(
            definition: definition, scope: scope,
            title: scope.resolve(caption, collector: &collector), measures: [])
          table.add(definition, scope, context.strings)
          tables.append(table)
        }
      }
    }
    return tables
  }

  var key: String { definition.key.value }

  /// The name of one of its figures, with that of the table.
  func title(of measure: Measure) -> String {
    measure.label.map { "\(title): \($0)" } ?? title
  }

  private mutating func add(
    _ definition: TableDefinition, _ scope: ParameterScope, _ strings: StringTable
  ) {
    for cell in definition.cells
    where definition.canHoldNumber(cell) && !measures.contains(where: { $0.cell == cell }) {
      measures.append(
        Measure(cell: cell, label: Self.label(of: cell, in: definition, scope, strings)))
    }
  }

  private static func label(
    of cell: CellKey, in definition: TableDefinition, _ scope: ParameterScope,
    _ strings: StringTable
  ) -> String? {
    let keys = [cell.row, cell.column].filter { !$0.isEmpty }
    guard !keys.isEmpty else { return nil }
    let parts = keys.filter { $0 != CellKey.total }.map(scope.label)
    return parts.isEmpty ? strings.word(.total) : parts.joined(separator: ", ")
  }
}

extension TableDefinition {
  /// Whether a cell, or one of those that it adds up, applies.
  fileprivate func canHoldNumber(_ cell: CellKey) -> Bool {
    guard isDerived(cell), formula == nil else { return !isNotApplicable(cell) }
    return inputCells.contains { input in
      (cell.row == CellKey.total || input.row == cell.row)
        && (cell.column == CellKey.total || input.column == cell.column)
    }
  }
}
