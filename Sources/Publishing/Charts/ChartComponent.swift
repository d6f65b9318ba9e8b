import Diagnostics
import Formats
import Reporting

/// The charts of a report's tables: each with its message, what it measures, the picture, a
/// description of it and its source.
struct ChartComponent {
  let context: ReportContext

  init(_ context: ReportContext) { self.context = context }

  /// The charts at a table in the order of the table set. A chart without enough figures is left
  /// out, and so is one that is not written in the language. `symbols` gets the shorthands that
  /// they use.
  func charts(
    at table: StatisticalTable, symbols: inout Set<Shorthand>,
    collector: inout DiagnosticCollector
  ) -> [ChartContent] {
    var charts: [ChartContent] = []
    for chart in context.report.edition.tableSet.charts
    where chart.table.value == table.definition.key.value && chart.isWritten(in: context.language) {
      guard let content = content(of: chart, at: table),
        let headline = headline(of: chart, content.comparison, content.scope, &collector)
      else { continue }
      symbols.formUnion(content.symbols)
      charts.append(self.content(chart, content, headline, &collector))
    }
    return charts
  }

  /// What stands under the message of a chart.
  struct Content {
    /// Draws the picture, given the name, the identifier of the description and the description.
    let picture: (String, String, String) -> Markup
    let description: String
    /// How the area's figure lies beside the one that it is compared with.
    var comparison: Int?
    var scope: ParameterScope
    /// Sentences below the picture: what is missing, where the figures come from.
    let notes: [String]
    /// The figures, where no table on the page has them.
    var figures: ((_ caption: String, _ id: String) -> Markup)?
    /// The shorthands in those figures.
    var symbols: Set<Shorthand> = []
  }

  private func content(of chart: ChartDefinition, at table: StatisticalTable) -> Content? {
    switch chart.shape {
    case .bars(let axis, let key):
      let bars = ChartDefinition.cells(axis, of: key?.value, in: table.definition)
      return content([BarChart.Group(title: "", bars: bars.compactMap { bar($0, in: table) })])
    case .groups(let axis):
      let titles = (axis == .rows ? table.definition.rows : table.definition.columns)?.keys ?? []
      return content(
        titles.map { title in
          let bars = ChartDefinition.cells(
            axis == .rows ? .columns : .rows, of: title.value, in: table.definition)
          return BarChart.Group(
            title: context.scope.label(title.value), bars: bars.compactMap { bar($0, in: table) })
        })
    case .line(let cells, let whole):
      return lineContent(chart, cells.map(\.value), whole?[context.language]?.value)
    case .dots(let cell, let fewest): return dotContent(chart, cell.value, fewest)
    }
  }

  private func content(_ groups: [BarChart.Group]) -> Content? {
    let chart = BarChart(groups: groups)
    guard groups.contains(where: { $0.bars.contains { $0.number ?? 0 > 0 } }) else { return nil }
    return Content(
      picture: chart.markup,
      description: context.strings.word(.chartBars, ["values": chart.description]),
      scope: context.scope, notes: [context.strings.word(.chartSource)])
  }

  /// `nil` for a cell that never holds a number.
  private func bar(
    _ item: (label: String, cell: CellKey), in table: StatisticalTable
  ) -> BarChart.Bar? {
    guard let value = table.cell(item.cell)?.value, value != .shorthand(.notApplicable) else {
      return nil
    }
    return BarChart.Bar(
      label: context.scope.label(item.label),
      value: context.strings.text(of: value), meaning: meaning(of: value),
      number: value.number)
  }

  private func meaning(of value: Observation) -> String {
    switch value {
    case .number(let number): context.strings.format(number)
    case .shorthand(let shorthand): context.strings.word(shorthand.meaning)
    }
  }

  private func headline(
    of chart: ChartDefinition, _ comparison: Int?, _ scope: ParameterScope,
    _ collector: inout DiagnosticCollector
  ) -> String? {
    switch chart.headline {
    case .fact(let fact):
      return KeyFactList.sentence(fact, context, collector: &collector)
    case .comparison(let higher, let lower, let equal):
      guard let comparison else { return nil }
      let text = comparison > 0 ? higher : comparison < 0 ? lower : equal
      return text[context.language].map { scope.resolve($0, collector: &collector) }
    }
  }

  private func content(
    _ chart: ChartDefinition, _ content: Content, _ headline: String,
    _ collector: inout DiagnosticCollector
  ) -> ChartContent {
    let id = "chart-\(chart.key.value)"
    let subtitle =
      chart.subtitle[context.language].map { content.scope.resolve($0, collector: &collector) }
      ?? ""
    let figures = content.figures.map { write in
      write(context.strings.word(.chartFigures, ["title": subtitle]), "\(id)-figures")
    }
    return ChartContent(
      id: id, place: chart.key.range, headline: headline,
      fields: [
        ("id", .text(id)), ("subtitle", .text(subtitle)),
        ("picture", .markup(content.picture(id, "\(id)-text", content.description))),
        ("notes", .texts(content.notes)),
        ("has-figures", .flag(figures != nil)), ("figures", .markup(figures ?? Markup())),
      ])
  }
}
