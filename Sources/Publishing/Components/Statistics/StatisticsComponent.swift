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
    let content =
      context.statistics
      ?? StatisticsContent(
        context, EditionTables(context.report.edition, context.language, context.publication),
        collector: &collector)
    var tables: [TemplateRecord] = []
    for table in content.tables {
      let notes = standardNotes(under: table, collector: &collector) + table.notes
      tables.append(record(of: table, notes))
    }
    return TemplateRecord(
      [("tables", .records(tables))] + SymbolList.fields(content.symbols, context.strings))
  }

  private func record(of table: TableContent, _ notes: [Markup]) -> TemplateRecord {
    TemplateRecord(
      table.fields + [
        ("href", .text(presentation.link(toTable: table.definition.key.value))),
        ("has-notes", .flag(!notes.isEmpty)),
        ("notes", .list(notes.map(TemplateValue.markup))),
        ("explanations", table.explanations.value(presentation)),
        ("charts", .records(table.charts.map { $0.record(presentation) })),
      ])
  }

  /// Notes may hold headings and links, which each page writes in its own way.
  private func standardNotes(
    under table: TableContent, collector: inout DiagnosticCollector
  ) -> [Markup] {
    guard !table.definition.notes.isEmpty, let text = context.notes else { return [] }
    let body = NarrativeBody(of: text.narrative, context, presentation, section: "statistics")
    var notes: [Markup] = []
    for note in table.definition.notes {
      guard let index = text.index(of: note.value) else { continue }
      notes.append(body.markup(of: text.forms[index], collector: &collector))
    }
    return notes
  }
}
