package import Diagnostics
import Formats
import Reporting

/// Puts together what downloads say about a report.
package struct DatasetMaker {
  private let context: ReportContext
  private let scope: ParameterScope
  private let strings: StringTable
  private let period: Days
  private let snapshot: Days
  private var notes = DatasetNotes()

  /// What figures refer to: two days, and both in words.
  private struct Days {
    let start: String
    let end: String
    let text: String
  }

  package static func dataset(
    of context: ReportContext, collector: inout DiagnosticCollector
  ) -> Dataset {
    var maker = DatasetMaker(context)
    return maker.make(collector: &collector)
  }

  private init(_ context: ReportContext) {
    self.context = context
    self.scope = context.scope
    self.strings = context.strings
    let period = context.report.edition.period
    let day = period.snapshot.description
    self.snapshot = Days(start: day, end: day, text: strings.format(period.snapshot))
    self.period = Days(
      start: period.start.description, end: period.end.description,
      text: strings.format(from: period.start, to: period.end))
  }

  private mutating func make(collector: inout DiagnosticCollector) -> Dataset {
    let site = context.publication.site
    let report = context.report
    var tables: [DatasetTable] = []
    for table in report.figures.tables { tables.append(make(table, collector: &collector)) }
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
      tables: tables, notes: notes.texts)
  }

  private mutating func make(
    _ table: StatisticalTable, collector: inout DiagnosticCollector
  ) -> DatasetTable {
    let definition = table.definition
    let isSnapshot = definition.measure == .snapshot
    let days = isSnapshot ? snapshot : period
    let caption = context.caption(of: definition, collector: &collector)
    let standard = standardNotes(of: definition, collector: &collector)
    var own = cellNotes(of: table)
    let rows = table.rows.map { row -> [DatasetCell] in
      row.map { cell in
        DatasetCell(
          value: cell.value,
          isDerived: definition.isDerived(cell.key) && cell.publishedSource == nil,
          notes: own.isEmpty ? [] : own.removeValue(forKey: cell.key) ?? [])
      }
    }
    // What belongs to no single figure belongs to the table.
    let left = own.sorted { $0.key < $1.key }.flatMap(\.value)
    return DatasetTable(
      definition: definition, caption: caption,
      start: days.start, end: days.end,
      corner: definition.rows.map { label($0.heading.value) }
        ?? strings.word(isSnapshot ? .date : .period),
      rowLabels: definition.rowKeys.map { $0.isEmpty ? days.text : label($0) },
      columnLabels: definition.columnKeys.map { $0.isEmpty ? strings.word(.number) : label($0) },
      rows: rows, notes: standard + left,
      rate: definition.formula.map {
        DatasetRate($0, figures: context.report.figures, population: context.report.population)
      })
  }

  private func label(_ key: String) -> String {
    key == CellKey.total ? strings.word(.total) : scope.label(key)
  }

  private mutating func standardNotes(
    of definition: TableDefinition, collector: inout DiagnosticCollector
  ) -> [Int] {
    guard !definition.notes.isEmpty, let text = context.notes else { return [] }
    let resolver = context.scope(of: text.narrative.language).resolver
    var numbers: [Int] = []
    for note in definition.notes {
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
    for cell in table.cells {
      guard let source = cell.publishedSource else { continue }
      let text = strings.word(.publishedFigure, ["source": source.value])
      numbers[cell.key, default: []].append(notes.number(of: text))
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
