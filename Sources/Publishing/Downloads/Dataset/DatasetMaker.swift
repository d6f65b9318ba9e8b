package import Diagnostics
import Formats
import Reporting

/// Puts together what downloads say about a report.
package struct DatasetMaker {
  private let context: ReportContext
  private let plans: EditionTables
  private let strings: StringTable
  private var notes = DatasetNotes()

  /// `plans` are those of the report's edition in the language.
  package static func dataset(
    of context: ReportContext, _ plans: EditionTables, collector: inout DiagnosticCollector
  ) -> Dataset {
    var maker = DatasetMaker(context, plans)
    return maker.make(collector: &collector)
  }

  private init(_ context: ReportContext, _ plans: EditionTables) {
    self.context = context
    self.plans = plans
    self.strings = context.strings
  }

  private mutating func make(collector: inout DiagnosticCollector) -> Dataset {
    let site = context.publication.site
    let report = context.report
    var tables: [DatasetTable] = []
    for table in report.figures.tables { tables.append(make(table, collector: &collector)) }
    let symbols = tables.flatMap(\.symbols)
    let title = context.title(collector: &collector)
    func text(_ text: LocalizedText) -> String {
      (text[context.language] ?? text[site.defaultLanguage])?.value ?? ""
    }
    return Dataset(
      report: report.address, areaName: report.name(context.language),
      areaCodes: report.area.codes, period: report.edition.period, title: title,
      summary: strings.word(.dataSummary, ["title": title]),
      page: context.publishedURL(report.edition.id) + context.folder + "statistics.html",
      publisher: text(site.contactName), contact: site.contactEmail.value,
      licenceName: text(site.licenceName), licenceURL: site.licenceURL.value, strings: strings,
      tables: tables, notes: notes.texts,
      symbols: symbols.count < 2 ? symbols : Shorthand.allCases.filter(symbols.contains))
  }

  private mutating func make(
    _ table: StatisticalTable, collector: inout DiagnosticCollector
  ) -> DatasetTable {
    let definition = table.definition
    let plan = plans.plan(of: definition)
    let caption = plan.caption ?? context.caption(of: definition, collector: &collector)
    let standard = standardNotes(plan, collector: &collector)
    var own = cellNotes(of: table)
    // Cells are looked at where they lie: a copy of one counts six references.
    let given = table.cells.span
    var cells: [DatasetCell] = []
    cells.reserveCapacity(given.count)
    for index in given.indices {
      cells.append(
        DatasetCell(
          value: given[index].value,
          isDerived: plan.isDerived[index] && given[index].publishedSource == nil,
          notes: own.isEmpty ? [] : own.removeValue(forKey: given[index].key) ?? []))
    }
    // What belongs to no single figure belongs to the table.
    let left = own.isEmpty ? [] : own.sorted { $0.key < $1.key }.flatMap(\.value)
    return DatasetTable(
      plan, caption: caption, cells: cells, notes: standard + left,
      rate: definition.formula.map {
        DatasetRate($0, figures: context.report.figures, population: context.report.population)
      })
  }

  private mutating func standardNotes(
    _ plan: TablePlan, collector: inout DiagnosticCollector
  ) -> [Int] {
    if let texts = plan.notes { return texts.map { notes.number(of: $0) } }
    guard let text = context.notes else { return [] }
    let resolver = context.scope(of: text.narrative.language).resolver
    var numbers: [Int] = []
    for note in plan.definition.notes {
      guard let index = text.index(of: note.value) else { continue }
      numbers.append(
        notes.number(
          of: text.blocks[index].blocks.plainText(resolving: resolver, collector: &collector)))
    }
    return numbers
  }

  /// Where figures come from that were not computed here, and the area's answers about figures.
  private mutating func cellNotes(of table: StatisticalTable) -> [CellKey: [Int]] {
    var numbers: [CellKey: [Int]] = [:]
    let cells = table.cells.span
    for index in cells.indices {
      guard let source = cells[index].publishedSource else { continue }
      let text = strings.word(.publishedFigure, ["source": source.value])
      numbers[cells[index].key, default: []].append(notes.number(of: text))
    }
    for answer in context.report.settings.answers
    where answer.cell.value.table == table.definition.key.value {
      let text =
        answer.reason[context.language]
        ?? answer.reason[context.publication.site.defaultLanguage]
      guard let text else { continue }
      let number = notes.number(of: text.value)
      if numbers[answer.cell.value]?.contains(number) == true { continue }
      numbers[answer.cell.value, default: []].append(number)
    }
    return numbers
  }
}
