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
    let reports = reports(ofArea: area)
    var place: Figures.Place?
    return (first...edition.startYear).compactMap { year in
      let edition = EditionID(startYear: year)
      if let figures = reports[edition]?.figures,
        let number = figures.number(in: cell, near: &place)
      {
        return YearFigure(edition: edition, number: number, source: nil)
      }
      return published(cell, of: ReportAddress(area: area, edition: edition))
    }
  }

  /// The figure of one edition: from the report if it is present, otherwise from history.
  package func figure(_ cell: CellKey, of address: ReportAddress) -> YearFigure? {
    figure(cell, of: address, in: report(of: address))
  }

  /// The same for many cells: `report` is that of the address, if it may be looked at.
  package func figure(
    _ cell: CellKey, of address: ReportAddress, in report: Report?
  ) -> YearFigure? {
    if let number = report?.figures[cell]?.number {
      return YearFigure(edition: address.edition, number: number, source: nil)
    }
    return published(cell, of: address)
  }

  /// The figure of one edition from history.
  private func published(_ cell: CellKey, of address: ReportAddress) -> YearFigure? {
    history.entry(cell, of: address).map { entry in
      YearFigure(
        edition: address.edition, number: entry.value.value, source: entry.source.value)
    }
  }
}
