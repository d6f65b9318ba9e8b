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
    (edition.startYear - Self.years...edition.startYear).compactMap { year in
      figure(cell, of: ReportAddress(area: area, edition: EditionID(startYear: year)))
    }
  }

  /// The figure of one edition.
  package func figure(_ cell: CellKey, of address: ReportAddress) -> YearFigure? {
    guard let point = point(cell, of: address) else { return nil }
    let entry = history.entry(cell, of: address)
    // A figure of a report stands in that report's files, never in the file of history.
    let isHistory = entry.map { $0.value.range.file.path == point.place.file.path } ?? false
    return YearFigure(
      edition: address.edition, number: point.number,
      source: isHistory ? entry?.source.value : nil)
  }
}
