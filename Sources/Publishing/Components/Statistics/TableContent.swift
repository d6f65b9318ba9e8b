import Diagnostics
import Formats
import Reporting

/// One table of a report with all that stands at it, as every page shows it.
struct TableContent: Sendable {
  let definition: TableDefinition
  /// Everything that is the same on every page.
  let fields: [(TemplateName, TemplateValue)]
  /// The blocks of the commentary that explain the table.
  let explanations: ExplanationList
  /// Where figures come from and the area's answers, which stand behind the standard notes.
  let notes: [Markup]
  let charts: [ChartContent]

  /// `symbols` holds the shorthands of the tables before this one, and then also its own.
  init(
    _ table: StatisticalTable, _ plan: TablePlan, _ context: ReportContext,
    _ charts: ChartComponent, _ change: YearChange, symbols: inout Set<Shorthand>,
    collector: inout DiagnosticCollector
  ) {
    definition = table.definition
    let caption = plan.caption ?? context.caption(of: definition, collector: &collector)
    var ownSymbols = Self.symbols(of: table)
    self.charts = charts.charts(at: table, plan.charts, symbols: &ownSymbols, collector: &collector)
    // In words where a reader meets them first; the list of all stands behind the tables.
    let newSymbols = ownSymbols.subtracting(symbols)
    symbols.formUnion(ownSymbols)
    fields =
      [
        ("caption", .text(caption)),
        ("table", .markup(plan.page.markup(of: table, caption: caption, context.strings))),
        ("has-new-symbols", .flag(!newSymbols.isEmpty)),
        ("new-symbols", .records(SymbolList.records(newSymbols, context.strings))),
      ] + change.fields(under: table, plan)
    explanations =
      plan.explanations ?? Self.explanations(of: definition, context, collector: &collector)
    notes = Self.notes(under: table, context)
  }

  private static func explanations(
    of definition: TableDefinition, _ context: ReportContext,
    collector: inout DiagnosticCollector
  ) -> ExplanationList {
    guard let commentary = context.commentary else { return ExplanationList([]) }
    let resolver = context.scope(of: commentary.narrative.language).resolver
    var entries: [ExplanationList.Entry] = []
    for key in definition.explainedBy {
      guard let index = commentary.index(of: key.value) else { continue }
      entries.append(
        ExplanationList.Entry(
          commentary, at: index,
          title: commentary.blocks[index].heading.content.plainText(
            resolving: resolver, collector: &collector),
          in: context.language))
    }
    return ExplanationList(entries)
  }

  private static func symbols(of table: StatisticalTable) -> Set<Shorthand> {
    var symbols: Set<Shorthand> = []
    let cells = table.cells.span
    for index in cells.indices {
      if case .shorthand(let mark) = cells[index].value { symbols.insert(mark) }
    }
    return symbols
  }

  private static func notes(
    under table: StatisticalTable, _ context: ReportContext
  ) -> [Markup] {
    var sources: [Markup] = []
    let cells = table.cells.span
    for index in cells.indices {
      guard let source = cells[index].publishedSource else { continue }
      let text = context.strings.word(.publishedFigure, ["source": source.value])
      sources.append(paragraph(text, source.range))
    }
    let answers = context.report.settings.answers.filter {
      $0.cell.value.table == table.definition.key.value
    }
    return sources + reasons(of: answers, context).map { paragraph($0.value, $0.range) }
  }

  /// Each reason once: one reason may answer the findings about several cells.
  private static func reasons(
    of answers: [Answer], _ context: ReportContext
  ) -> [Located<String>] {
    var seen: Set<String> = []
    return answers.compactMap { answer in
      answer.reason[context.language]
        ?? answer.reason[context.publication.site.defaultLanguage]
    }
    .filter { seen.insert($0.value).inserted }
  }

  private static func paragraph(_ text: String, _ range: SourceRange) -> Markup {
    var writer = HTMLWriter()
    writer.mark(range)
    writer.element("p", .class("govuk-body"), text: text)
    return writer.finish()
  }
}
