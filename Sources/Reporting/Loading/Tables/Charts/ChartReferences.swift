package import Diagnostics

/// Checks that a chart shows what its table holds.
enum ChartReferences {
  /// `broken` are tables whose definition has a fault; they are not said to be missing as well.
  static func check(
    _ chart: ChartDefinition, _ set: TableSet, broken: Set<String>,
    collector: inout DiagnosticCollector
  ) {
    guard let table = set.table(chart.table.value) else {
      TableSetReferences.report(
        chart.table, "a table", near: set.tables.map(\.key.value), collector: &collector)
      return
    }
    switch chart.shape {
    case .bars(let axis, let key): checkBars(chart, axis, of: key, table, &collector)
    case .groups(let axis): checkGroups(chart, axis, table, &collector)
    case .line(let cells, let whole):
      checkCells(chart, cells, table, &collector)
      let most = whole == nil ? ChartDefinition.mostSeries : 1
      if !(1...most).contains(cells.count) {
        report("needs from 1 to \(most) cells, not \(cells.count)", of: chart, &collector)
      }
    case .dots(let cell, _): checkCells(chart, [cell], table, &collector)
    }
    if case .fact(let fact) = chart.headline, let figure = fact.figure,
      !broken.contains(figure.value.table)
    {
      TableSetReferences.check(figure, set, &collector)
    }
  }

  private static func checkBars(
    _ chart: ChartDefinition, _ axis: ChartDefinition.Axis, of key: Located<String>?,
    _ table: TableDefinition, _ collector: inout DiagnosticCollector
  ) {
    let (own, other) = axis == .rows ? (table.rows, table.columns) : (table.columns, table.rows)
    guard own != nil else {
      report("needs \(axis), which table '\(table.key.value)' has not", of: chart, &collector)
      return
    }
    if let key {
      let known = other?.allKeys ?? []
      if !known.contains(key.value) {
        TableSetReferences.report(
          key, "a \(axis == .rows ? "column" : "row") of '\(table.key.value)'", near: known,
          collector: &collector)
      }
    } else if let other, !other.hasTotal {
      let name = axis == .rows ? "columns" : "rows"
      report("needs 'of', because the \(name) have no total", of: chart, &collector)
    }
  }

  private static func checkGroups(
    _ chart: ChartDefinition, _ axis: ChartDefinition.Axis, _ table: TableDefinition,
    _ collector: inout DiagnosticCollector
  ) {
    guard let rows = table.rows, let columns = table.columns else {
      report(
        "needs rows and columns, which table '\(table.key.value)' has not both", of: chart,
        &collector)
      return
    }
    let bars = (axis == .rows ? columns : rows).keys.count
    if bars > ChartDefinition.mostSeries {
      report(
        "has \(bars) bars in each group, more than \(ChartDefinition.mostSeries)", of: chart,
        &collector)
    }
  }

  private static func checkCells(
    _ chart: ChartDefinition, _ cells: [Located<CellKey>], _ table: TableDefinition,
    _ collector: inout DiagnosticCollector
  ) {
    for cell in cells where !table.cells.contains(cell.value) {
      if cell.value.row.isEmpty {
        report("needs 'cells', because its table has more than one", of: chart, &collector)
      } else {
        TableSetReferences.report(
          cell, "a cell of the table", near: table.cells.map(\.description),
          from: table.key.value.count + 1, collector: &collector)
      }
    }
    for cell in cells where table.isNotApplicable(cell.value) {
      report("shows '\(cell.value)', which never holds a number", of: chart, &collector)
    }
  }

  private static func report(
    _ fault: String, of chart: ChartDefinition, _ collector: inout DiagnosticCollector
  ) {
    collector.report(
      .chartShape, "Chart '\(chart.key.value)' \(fault)", at: chart.key.range)
  }
}

extension DiagnosticKind {
  package static let chartShape = DiagnosticKind(
    "tables.chart", title: "A chart shows what its table can give",
    explanation: """
      The picture is drawn from the cells of the table. Without them there would be an empty \
      frame on the pages of every area, and more than four lines or bars cannot be told apart.
      """,
    remedy: """
      Choose the kind of chart that the table's rows and columns allow, and name cells that the \
      table has.
      """)
}
