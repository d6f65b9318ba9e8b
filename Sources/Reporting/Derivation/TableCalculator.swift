import Diagnostics

/// Fills every cell of a report's tables from its inputs.
///
/// Totals are sums of the inputs, never of other totals read from a file; a cell whose input is
/// missing counts as not available, and the report is in error anyway.
package struct TableCalculator {
  private let sheet: FigureSheet
  private let population: PopulationTable.Entry?
  private let published: [CellKey: PublishedValue]

  /// `population` is the area's entry in the edition's population estimate.
  /// `published` are the figures to show where one cannot be computed.
  package init(
    sheet: FigureSheet, population: PopulationTable.Entry?, published: [PublishedValue]
  ) {
    self.sheet = sheet
    self.population = population
    self.published = Dictionary(
      published.map { ($0.cell.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The tables of a set, in its order; a rate comes after the table of its numerator whatever
  /// the order.
  package func figures(for set: TableSet) -> Figures {
    let plain = Figures(
      tables: set.tables.filter { $0.formula == nil }.map { summed($0) })
    return Figures(
      tables: set.tables.map { definition in
        guard let formula = definition.formula else {
          return plain.table(definition.key.value) ?? summed(definition)
        }
        return StatisticalTable(
          definition: definition, rows: [[ratio(formula, of: definition, from: plain)]])
      })
  }

  private func summed(_ definition: TableDefinition) -> StatisticalTable {
    let rowKeys = definition.rows?.keys.map(\.value) ?? [""]
    let columnKeys = definition.columns?.keys.map(\.value) ?? [""]
    func value(_ row: String, _ column: String) -> Observation {
      if row == CellKey.total { return .sum(of: rowKeys.map { value($0, column) }) }
      if column == CellKey.total { return .sum(of: columnKeys.map { value(row, $0) }) }
      let cell = definition.cell(row, column)
      if definition.isNotApplicable(cell) { return .shorthand(.notApplicable) }
      return sheet.inputs[cell]?.value ?? .shorthand(.notAvailable)
    }
    return StatisticalTable(
      definition: definition,
      rows: definition.rowKeys.map { row in
        definition.columnKeys.map { column in
          let cell = definition.cell(row, column)
          return StatisticalTable.Cell(
            key: cell, value: value(row, column), origin: sheet.inputs[cell]?.range)
        }
      })
  }

  private func ratio(
    _ formula: RatioFormula, of definition: TableDefinition, from figures: Figures
  ) -> StatisticalTable.Cell {
    let key = definition.cell("", "")
    let origin = sheet.controls[key]?.range
    if case .number(let people)? = population?.people.value,
      case .number(let count)? = figures[formula.numerator.value]
    {
      return StatisticalTable.Cell(
        key: key, value: .number(formula.value(numerator: count, people: people)), origin: origin)
    }
    if let value = published[key], population?.people.value == .shorthand(.notAvailable) {
      return StatisticalTable.Cell(
        key: key, value: .number(value.value.value), origin: value.value.range,
        publishedSource: value.source)
    }
    return StatisticalTable.Cell(key: key, value: .shorthand(.notAvailable), origin: origin)
  }
}
