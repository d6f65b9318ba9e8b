import Diagnostics
import Formats
import Reporting

/// One table of a report with all that stands at it, as every page shows it.
struct TableContent: Sendable {
  /// A block of the commentary that explains the table.
  struct Explanation: Sendable {
    let key: String
    let letter: String
    let title: String
    /// The language of the title where it is not the page's.
    let language: String?
  }

  let definition: TableDefinition
  /// Everything that is the same on every page.
  let fields: [(TemplateName, TemplateValue)]
  let explanations: [Explanation]
  /// Where figures come from and the area's answers, which stand behind the standard notes.
  let notes: [Markup]
  let charts: [ChartContent]

  /// `symbols` holds the shorthands of the tables before this one, and then also its own.
  init(
    _ table: StatisticalTable, _ context: ReportContext, _ charts: ChartComponent,
    _ change: YearChange, symbols: inout Set<Shorthand>, collector: inout DiagnosticCollector
  ) {
    definition = table.definition
    let caption = context.caption(of: definition, collector: &collector)
    let component = TableComponent(
      table, caption: caption, strings: context.strings, scope: context.scope,
      period: context.report.edition.period)
    var ownSymbols = Set(table.cells.lazy.compactMap(\.value.shorthand))
    self.charts = charts.charts(at: table, symbols: &ownSymbols, collector: &collector)
    // In words where a reader meets them first; the list of all stands behind the tables.
    let newSymbols = ownSymbols.subtracting(symbols)
    symbols.formUnion(ownSymbols)
    fields =
      [
        ("caption", .text(caption)), ("table", .markup(component.markup())),
        ("has-new-symbols", .flag(!newSymbols.isEmpty)),
        ("new-symbols", .records(SymbolList.records(newSymbols, context.strings))),
      ] + change.fields(under: table)
    explanations = Self.explanations(of: definition, context, collector: &collector)
    notes = Self.notes(under: table, context)
  }

  private static func explanations(
    of definition: TableDefinition, _ context: ReportContext,
    collector: inout DiagnosticCollector
  ) -> [Explanation] {
    guard let commentary = context.commentary else { return [] }
    let language = commentary.narrative.language
    let resolver = context.scope(of: language).resolver
    var explanations: [Explanation] = []
    for key in definition.explainedBy {
      guard let index = commentary.index(of: key.value) else { continue }
      explanations.append(
        Explanation(
          key: key.value, letter: Edition.letter(at: index),
          title: commentary.blocks[index].heading.content.plainText(
            resolving: resolver, collector: &collector),
          language: language == context.language ? nil : language.description))
    }
    return explanations
  }

  private static func notes(
    under table: StatisticalTable, _ context: ReportContext
  ) -> [Markup] {
    let sources = table.cells.lazy.compactMap(\.publishedSource).map { source in
      paragraph(context.strings.word(.publishedFigure, ["source": source.value]), source.range)
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
