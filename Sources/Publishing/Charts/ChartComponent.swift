import Diagnostics
import Formats
import Reporting

/// The charts of a report's tables: each with its message, what it measures, the picture, a
/// description of it and its source.
struct ChartComponent {
  let context: ReportContext

  init(_ context: ReportContext) { self.context = context }

  /// The charts at a table in the order of the table set. A chart without enough figures is left
  /// out. `symbols` gets the shorthands that they use.
  func charts(
    at table: StatisticalTable, _ plans: [ChartPlan], symbols: inout Set<Shorthand>,
    collector: inout DiagnosticCollector
  ) -> [ChartContent] {
    var charts: [ChartContent] = []
    for plan in plans {
      guard let content = content(of: plan, at: table),
        let headline = headline(of: plan, content.comparison, content.scope, &collector)
      else { continue }
      symbols.formUnion(content.symbols)
      charts.append(self.content(plan, content, headline, &collector))
    }
    return charts
  }

  /// What stands under the message of a chart.
  struct Content {
    let picture: Markup
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

  private func content(of plan: ChartPlan, at table: StatisticalTable) -> Content? {
    switch plan.shape {
    case .bars(let groups):
      return content(
        groups.map { group in
          BarChart.Group(
            title: group.title, bars: group.bars.compactMap { bar($0.label, $0.cell, in: table) })
        }, plan)
    case .line(let cells, let whole): return lineContent(plan, cells, whole)
    case .dots(let cell, let fewest): return dotContent(plan, cell, fewest)
    }
  }

  private func content(_ groups: [BarChart.Group], _ plan: ChartPlan) -> Content? {
    let chart = BarChart(groups: groups)
    guard groups.contains(where: { $0.bars.contains { $0.number ?? 0 > 0 } }) else { return nil }
    return Content(
      picture: chart.markup(
        name: plan.id, describedBy: plan.textID,
        as: context.strings.word(.chartBars, ["values": chart.description])),
      scope: context.scope, notes: [context.strings.word(.chartSource)])
  }

  /// `nil` for a cell that never holds a number.
  private func bar(
    _ label: ChartLabel, _ cell: Int, in table: StatisticalTable
  ) -> BarChart.Bar? {
    switch table.cells[cell].value {
    case .shorthand(.notApplicable): return nil
    case .shorthand(let shorthand):
      return BarChart.Bar(
        label: label, value: shorthand.symbol, meaning: context.strings.word(shorthand.meaning),
        number: nil)
    case .number(let number):
      let text = context.strings.format(number)
      return BarChart.Bar(label: label, value: text, meaning: text, number: number)
    }
  }

  private func headline(
    of plan: ChartPlan, _ comparison: Int?, _ scope: ParameterScope,
    _ collector: inout DiagnosticCollector
  ) -> String? {
    switch plan.headline {
    case .fact(let fact): return fact?.sentence(context, collector: &collector)
    case .comparison(let higher, let lower, let equal):
      guard let comparison else { return nil }
      let text = comparison > 0 ? higher : comparison < 0 ? lower : equal
      return scope.resolve(text, collector: &collector)
    }
  }

  private func content(
    _ plan: ChartPlan, _ content: Content, _ headline: String,
    _ collector: inout DiagnosticCollector
  ) -> ChartContent {
    let subtitle = content.scope.resolve(plan.subtitle, collector: &collector)
    let figures = content.figures.map { write in
      write(context.strings.word(.chartFigures, ["title": subtitle]), "\(plan.id)-figures")
    }
    return ChartContent(
      plan: plan, headline: headline,
      fields: [
        ("id", .text(plan.id)), ("subtitle", .text(subtitle)),
        ("picture", .markup(content.picture)), ("notes", .texts(content.notes)),
        ("has-figures", .flag(figures != nil)), ("figures", .markup(figures ?? Markup())),
      ])
  }
}
