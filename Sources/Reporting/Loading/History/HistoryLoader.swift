package import Diagnostics
import Formats

/// Reads `history.csv`: figures published before this program was used.
package struct HistoryLoader {
  private let areas: AreaRegister
  private let editions: [Edition]
  private var entries: [ReportAddress: [CellKey: HistoryTable.Entry]] = [:]

  /// One line with its cells by name.
  private struct Line {
    let area, edition, table, row, column, value, source: Located<String>
  }

  private init(areas: AreaRegister, editions: [Edition]) {
    self.areas = areas
    self.editions = editions
  }

  /// Lines with a fault are reported and left out.
  package static func load(
    _ file: SourceFile, areas: AreaRegister, editions: [Edition],
    collector: inout DiagnosticCollector
  ) -> HistoryTable {
    let names = ["area", "edition", "table", "row", "column", "value", "source"]
    guard let table = CSVReader.read(file, collector: &collector),
      table.checkHeader(required: names, isKnown: { _ in false }, collector: &collector)
    else { return .empty }
    let columns = names.compactMap { table.column($0) }
    var loader = HistoryLoader(areas: areas, editions: editions)
    for row in table.rows {
      let cells = columns.map { row.cells[$0] }
      loader.add(
        Line(
          area: cells[0], edition: cells[1], table: cells[2], row: cells[3], column: cells[4],
          value: cells[5], source: cells[6]),
        at: row.range, collector: &collector)
    }
    return HistoryTable(entries: loader.entries)
  }

  private mutating func add(
    _ line: Line, at range: SourceRange, collector: inout DiagnosticCollector
  ) {
    let edition = checkedEdition(line.edition, collector: &collector)
    let isKnown = checkArea(line.area, collector: &collector)
    let number = checkedNumber(line.value, collector: &collector)
    let cell = edition.flatMap { checkedCell(line, $0, collector: &collector) }
    if line.source.value.allSatisfy(\.isWhitespace) {
      collector.report(.historySource, "Figure has no source", at: line.source.range)
    }
    guard let edition, isKnown, let number, let cell else { return }
    let address = ReportAddress(area: line.area.value, edition: edition)
    if let earlier = entries[address]?[cell] {
      collector.report(
        .figureDuplicate, "Figure '\(cell)' of \(edition) is given twice", at: range,
        notes: [Diagnostic.Note("It was first given here", at: earlier.value.range)])
      return
    }
    entries[address, default: [:]][cell] = HistoryTable.Entry(
      address: address, cell: cell, value: Located(number, at: line.value.range),
      source: line.source)
  }

  private func checkedEdition(
    _ text: Located<String>, collector: inout DiagnosticCollector
  ) -> EditionID? {
    if let edition = EditionID(text.value) { return edition }
    EditionID.reportForm(text, collector: &collector)
    return nil
  }

  private func checkArea(
    _ slug: Located<String>, collector: inout DiagnosticCollector
  ) -> Bool {
    if slug.value == HistoryTable.everyArea || areas[slug.value] != nil { return true }
    if areas.isKnown {
      PopulationLoader.reportUnknownArea(slug, areas: areas, collector: &collector)
    }
    return false
  }

  private func checkedNumber(
    _ text: Located<String>, collector: inout DiagnosticCollector
  ) -> Int? {
    switch FigureText.parse(text.value, maximumDigits: 9) {
    case .number(let number): return number
    case .shorthand, .invalid:
      collector.report(.figureForm, "'\(text.value)' is not a whole number", at: text.range)
      return nil
    }
  }

  /// The cell, by the tables of its edition. For a year without an edition here, any table set
  /// will do: nobody defines tables for years that are over.
  private func checkedCell(
    _ line: Line, _ edition: EditionID, collector: inout DiagnosticCollector
  ) -> CellKey? {
    let cell = CellKey(
      table: line.table.value, row: line.row.value, column: line.column.value)
    let own = editions.first { $0.id == edition }?.tableSet
    let any = editions.first { $0.tableSet.contains(cell) }?.tableSet
    guard let set = own ?? any ?? editions.first?.tableSet,
      let definition = FigureAddress.resolve(
        table: line.table, row: line.row, column: line.column, in: set, collector: &collector)
    else { return nil }
    if definition.isNotApplicable(cell) {
      FigureAddress.reportNotApplicable(line.value, cell: cell, definition, collector: &collector)
      return nil
    }
    return cell
  }
}

extension DiagnosticKind {
  package static let historySource = DiagnosticKind(
    "history.source", title: "Every figure published earlier names its source",
    explanation: """
      New figures are compared with earlier ones. When they differ, somebody has to find out \
      which is right, and needs to know where the earlier one was published.
      """,
    remedy: "Name the publication that gives this figure in the column 'source'.")
}
