package import Diagnostics

/// Looks at the figures of all reports of an edition together.
package enum EditionFiguresCheck {
  /// With fewer reports, a figure that is 0 in all of them says nothing about the table.
  static let fewestReports = 5

  package static func check(
    _ edition: Edition, in publication: Publication, beside series: FigureSeries,
    collector: inout DiagnosticCollector
  ) {
    let reports = series.reports(of: edition.id)
    checkZeros(edition, reports, collector: &collector)
    checkNationalTotals(edition, publication, series, reports, collector: &collector)
  }

  private static func checkZeros(
    _ edition: Edition, _ reports: [Report], collector: inout DiagnosticCollector
  ) {
    guard reports.count >= fewestReports else { return }
    for table in edition.tableSet.tables {
      for cell in table.inputCells
      where reports.allSatisfy({ $0.figures[cell] == .number(0) }) {
        let row = table.rows?.keys.first { $0.value == cell.row }
        collector.report(
          .zeroEverywhere, "'\(cell)' is 0 in all \(reports.count) reports of \(edition.id)",
          at: row?.range ?? table.key.range)
      }
    }
  }

  /// A sum over areas means something only when all of them are there; rates are never added up.
  private static func checkNationalTotals(
    _ edition: Edition, _ publication: Publication, _ series: FigureSeries, _ reports: [Report],
    collector: inout DiagnosticCollector
  ) {
    let areas = publication.areas.areas.filter { $0.exists(in: edition.id) }
    guard !areas.isEmpty, Set(reports.map(\.area.slug.value)) == Set(areas.map(\.slug.value))
    else { return }
    let address = ReportAddress(area: HistoryTable.everyArea, edition: edition.id)
    for entry in series.history.entries(of: address) {
      guard let table = edition.tableSet.table(entry.cell.table), table.formula == nil,
        let sum = Observation.sum(
          of: reports.map { $0.figures[entry.cell] ?? .shorthand(.notAvailable) }
        ).number,
        sum != entry.value.value
      else { continue }
      collector.report(
        .nationalTotal,
        "'\(entry.cell)' was published as \(entry.value.value) for all areas together, but "
          + "their reports make \(sum)", at: entry.value.range,
        notes: reports.map {
          Diagnostic.Note(
            "\($0.area.slug.value) adds \($0.figures[entry.cell]?.csvText ?? "nothing")",
            at: $0.place(of: entry.cell))
        })
    }
  }
}

extension DiagnosticKind {
  package static let zeroEverywhere = DiagnosticKind(
    "figures.zero-everywhere", .note, title: "A figure that the table asks for occurs somewhere",
    explanation: """
      Nobody counted anything here. Either it is so rare, or all areas read the definition in \
      a way that leaves it out, or the cell cannot apply and should say so.
      """,
    remedy: "Look at the definition of the table; nothing needs to be done if it is right.")
  package static let nationalTotal = DiagnosticKind(
    "figures.national-total", title: "The areas' figures add up to the published total",
    explanation: """
      All areas have reported, and their figures make another sum than the one that was \
      published for all of them. One of the figures is wrong.
      """,
    remedy: "Find the area whose figure differs from the one behind the published total.")
}
