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
        let rate = ratio(formula, of: definition, from: plain)
        // A rate of several cells is a fault of the table set, which is reported there.
        let others = definition.cells.dropFirst().map {
          StatisticalTable.Cell(key: $0, value: .shorthand(.notAvailable))
        }
        return StatisticalTable(definition: definition, cells: [rate] + others)
      })
  }

  private func summed(_ definition: TableDefinition) -> StatisticalTable {
    let width = definition.columnKeys.count
    let inputs = definition.cells.map { cell -> Located<Observation>? in
      definition.isDerived(cell) ? nil : sheet.inputs[cell]
    }
    var values = zip(definition.cells, inputs).map { cell, input -> Observation in
      if definition.isNotApplicable(cell) { return .shorthand(.notApplicable) }
      return input?.value ?? .shorthand(.notAvailable)
    }
    // The totals of rows first, so that the total of totals can be made from them.
    if definition.columns?.hasTotal == true {
      for end in stride(from: width - 1, to: values.count, by: width) {
        values[end] = .sum(of: values[(end - width + 1)..<end])
      }
    }
    if definition.rows?.hasTotal == true {
      for column in 0..<width {
        let last = values.count - width + column
        values[last] = .sum(of: stride(from: column, to: last, by: width).map { values[$0] })
      }
    }
    return StatisticalTable(
      definition: definition,
      cells: definition.cells.indices.map { index in
        StatisticalTable.Cell(
          key: definition.cells[index], value: values[index], origin: inputs[index]?.range)
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
