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

  init(_ context: ReportContext, collector: inout DiagnosticCollector) {
    var tables: [TableContent] = []
    var symbols: Set<Shorthand> = []
    let charts = ChartComponent(context)
    let change = YearChange(context)
    for table in context.report.figures.tables {
      tables.append(
        TableContent(
          table, context, charts, change, symbols: &symbols, collector: &collector))
    }
    self.tables = tables
    self.symbols = symbols
  }
}
