package import Diagnostics
package import Formats
import Reporting

/// The tables of a report with their notes and the links to what explains them.
package struct StatisticsComponent {
  private let context: ReportContext
  private let presentation: Presentation

  package init(_ context: ReportContext, _ presentation: Presentation) {
    self.context = context
    self.presentation = presentation
  }

  package func record(collector: inout DiagnosticCollector) -> TemplateRecord {
    var tables: [TemplateRecord] = []
    var used: Set<Shorthand> = []
    for table in context.report.figures.tables {
      tables.append(record(of: table, symbols: &used, collector: &collector))
    }
    let symbols = records(of: used)
    return [
      "tables": .records(tables), "has-symbols": .flag(!symbols.isEmpty),
      "symbols": .records(symbols),
    ]
  }

  /// The caption of a table with its parameters filled in.
  static func caption(
    _ definition: TableDefinition, _ scope: ParameterScope, _ language: LanguageCode,
    collector: inout DiagnosticCollector
  ) -> String {
    guard let text = definition.caption[language] else { return definition.key.value }
    return scope.resolve(text, collector: &collector)
  }

  private func record(
    of table: StatisticalTable, symbols: inout Set<Shorthand>,
    collector: inout DiagnosticCollector
  ) -> TemplateRecord {
    let definition = table.definition
    let caption = Self.caption(
      definition, context.scope, context.language, collector: &collector)
    let component = TableComponent(
      table, caption: caption, strings: context.strings, scope: context.scope,
      period: context.report.edition.period)
    let notes = notes(under: table, collector: &collector)
    var ownSymbols = Set(table.cells.compactMap(\.value.shorthand))
    let charts = ChartComponent(context, presentation)
      .records(at: table, symbols: &ownSymbols, collector: &collector)
    // In words where a reader meets them first; the list of all stands behind the tables.
    let newSymbols = records(of: ownSymbols.subtracting(symbols))
    symbols.formUnion(ownSymbols)
    let record: TemplateRecord = [
      "href": .text(presentation.link(toTable: definition.key.value)),
      "caption": .text(caption),
      "table": .markup(component.markup()),
      "has-notes": .flag(!notes.isEmpty),
      "notes": .list(notes.map(TemplateValue.markup)),
      "explanations": .records(explanations(of: definition, collector: &collector)),
      "charts": .records(charts),
      "has-new-symbols": .flag(!newSymbols.isEmpty), "new-symbols": .records(newSymbols),
    ]
    return record.merging(YearChange(context).record(under: table))
  }

  private func explanations(
    of definition: TableDefinition, collector: inout DiagnosticCollector
  ) -> [TemplateRecord] {
    guard let commentary = context.commentary else { return [] }
    var records: [TemplateRecord] = []
    let keys = definition.explainedBy.filter { commentary.index(of: $0.value) != nil }
    for key in keys {
      guard let index = commentary.index(of: key.value) else { continue }
      let title = commentary.blocks[index].heading.content.plainText(
        resolving: context.scope(of: commentary.narrative.language).resolver,
        collector: &collector)
      records.append([
        "letter": .text(Edition.letter(at: index)), "title": .text(title),
        "href": .text(presentation.link(to: "commentary", anchor: key.value)),
        "title-lang": .optional(
          commentary.narrative.language == context.language
            ? nil : commentary.narrative.language.description),
        "is-last": .flag(records.count == keys.count - 1),
      ])
    }
    return records
  }

  /// Standard notes first, then where a figure comes from, then the area's answers.
  private func notes(
    under table: StatisticalTable, collector: inout DiagnosticCollector
  ) -> [Markup] {
    var notes: [Markup] = []
    let key = table.definition.key.value
    if let text = context.notes {
      let body = NarrativeBody(
        of: text.narrative, context, presentation, section: "statistics")
      for note in table.definition.notes {
        guard let index = text.index(of: note.value) else { continue }
        notes.append(
          body.markup(of: text.forms[index], collector: &collector))
      }
    }
    for source in table.cells.compactMap(\.publishedSource) {
      notes.append(
        paragraph(context.strings.word(.publishedFigure, ["source": source.value]), source.range))
    }
    let answers = context.report.settings.answers.filter { $0.cell.value.table == key }
    return notes + reasons(of: answers).map { paragraph($0.value, $0.range) }
  }

  /// Each reason once: one reason may answer the findings about several cells.
  private func reasons(of answers: [Answer]) -> [Located<String>] {
    var seen: Set<String> = []
    return answers.compactMap { answer in
      answer.reason[context.language]
        ?? answer.reason[context.publication.site.defaultLanguage]
    }
    .filter { seen.insert($0.value).inserted }
  }

  private func paragraph(_ text: String, _ range: SourceRange) -> Markup {
    var writer = HTMLWriter()
    writer.mark(range)
    writer.element("p", .class("govuk-body"), text: text)
    return writer.finish()
  }

  /// Shorthands in a fixed order, with their meaning.
  private func records(of symbols: Set<Shorthand>) -> [TemplateRecord] {
    Shorthand.allCases.filter(symbols.contains).map { shorthand in
      [
        "symbol": .text(shorthand.symbol),
        "meaning": .text(context.strings.word(shorthand.meaning)),
      ]
    }
  }
}
