import Diagnostics
import Formats
import Reporting

/// The tables of a report with all that stands at them, in the words of one language: what two
/// pages show and nobody wants to make twice. `StatisticsComponent` adds what each page has of its
/// own.
struct StatisticsContent: Sendable {
  let tables: [TableContent]
  /// The shorthands of all tables.
  let symbols: Set<Shorthand>

  /// `plans` are those of the report's edition in the language.
  init(
    _ context: ReportContext, _ plans: EditionTables, collector: inout DiagnosticCollector
  ) {
    var tables: [TableContent] = []
    var symbols: Set<Shorthand> = []
    let charts = ChartComponent(context)
    let change = YearChange(context)
    for table in context.report.figures.tables {
      tables.append(
        TableContent(
          table, plans.plan(of: table.definition), context, charts, change, symbols: &symbols,
          collector: &collector))
    }
    self.tables = tables
    self.symbols = symbols
  }
}
