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
    let text = context.notes
    let body = text.map {
      NarrativeBody(of: $0.narrative, context, presentation, section: "statistics")
    }
    var tables: [TemplateRecord] = []
    tables.reserveCapacity(content.tables.count)
    for table in content.tables {
      var notes: [Markup] = []
      if let text, let body {
        notes = standardNotes(under: table, text, body, collector: &collector)
      }
      tables.append(record(of: table, notes + table.notes))
    }
    return TemplateRecord(
      [("tables", .records(tables))] + SymbolList.fields(content.symbols, context.strings))
  }

  private func record(of table: TableContent, _ notes: [Markup]) -> TemplateRecord {
    var fields: [(TemplateName, TemplateValue)] = []
    fields.reserveCapacity(table.fields.count + 5)
    fields += table.fields
    fields.append(("href", .text(presentation.link(toTable: table.definition.key.value))))
    fields.append(("has-notes", .flag(!notes.isEmpty)))
    fields.append(("notes", .list(notes.map(TemplateValue.markup))))
    fields.append(("explanations", table.explanations.value(presentation)))
    fields.append(("charts", .records(table.charts.map { $0.record(presentation) })))
    return TemplateRecord(fields)
  }

  /// Notes may hold headings and links, which each page writes in its own way.
  private func standardNotes(
    under table: TableContent, _ text: KeyedText, _ body: NarrativeBody,
    collector: inout DiagnosticCollector
  ) -> [Markup] {
    var notes: [Markup] = []
    for note in table.definition.notes {
      guard let index = text.index(of: note.value) else { continue }
      notes.append(body.markup(of: text.forms[index], collector: &collector))
    }
    return notes
  }
}
