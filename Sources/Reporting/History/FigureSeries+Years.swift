import Diagnostics

/// A figure of one edition on its way over the years.
package struct YearFigure: Sendable {
  package let edition: EditionID
  package let number: Int
  /// Where it was published, when it does not come from a report that is present.
  package let source: String?
}

extension FigureSeries {
  /// How many years back figures are looked for.
  private static let years = 60

  /// The figures of an area up to an edition, the earliest first; years without a number are left
  /// out. `area` is a slug, or `HistoryTable.everyArea`.
  package func figures(
    _ cell: CellKey, of area: String, upTo edition: EditionID
  ) -> [YearFigure] {
    guard let earliestYear else { return [] }
    let first = max(earliestYear, edition.startYear - Self.years)
    guard first <= edition.startYear else { return [] }
    return (first...edition.startYear).compactMap { year in
      figure(cell, of: ReportAddress(area: area, edition: EditionID(startYear: year)))
    }
  }

  /// The figure of one edition: from the report if it is present, otherwise from history.
  package func figure(_ cell: CellKey, of address: ReportAddress) -> YearFigure? {
    if let number = report(of: address)?.figures[cell]?.number {
      return YearFigure(edition: address.edition, number: number, source: nil)
    }
    return history.entry(cell, of: address).map { entry in
      YearFigure(
        edition: address.edition, number: entry.value.value, source: entry.source.value)
    }
  }
}
