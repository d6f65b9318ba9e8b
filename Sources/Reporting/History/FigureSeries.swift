package import Diagnostics

/// The figures of several areas and editions: those of the reports that are present, and those
/// published earlier outside this program.
package struct FigureSeries: Sendable {
  /// One figure with the place where it stands.
  package struct Point: Sendable {
    package let number: Int
    package let place: SourceRange
  }

  package let history: HistoryTable
  /// By area, then by edition.
  private let byArea: [String: [EditionID: Report]]
  private let byEdition: [EditionID: [Report]]
  /// The first year that a figure is known of.
  let earliestYear: Int?
  /// For each comparison of an edition's table set: found once for all its reports, which would
  /// otherwise take time by the square of their number.
  private let distributions: [EditionID: [AreasAreAlike.Distribution?]]
  /// For each cell that a chart of an edition's table set shows of every area, for the same reason.
  private let numbersOnCharts: [EditionID: [CellKey: [Int]]]
  private var viewer: ReportAddress?

  package init(reports: [Report], history: HistoryTable) {
    self.history = history
    var byArea: [String: [EditionID: Report]] = [:]
    for report in reports {
      let area = report.area.slug.value
      if byArea[area]?[report.edition.id] == nil {
        byArea[area, default: [:]][report.edition.id] = report
      }
    }
    self.byArea = byArea
    byEdition = Dictionary(grouping: reports, by: \.edition.id)
    earliestYear = (byEdition.keys.map(\.startYear) + history.years).min()
    distributions = byEdition.mapValues { reports in
      (reports.first?.edition.tableSet.comparisons ?? []).map { rule in
        AreasAreAlike.Distribution(reports.compactMap { rule.value(in: $0.figures) })
      }
    }
    numbersOnCharts = byEdition.mapValues { reports in
      var numbers: [CellKey: [Int]] = [:]
      for chart in reports.first?.edition.tableSet.charts ?? [] {
        guard case .dots(let cell, _) = chart.shape else { continue }
        numbers[cell.value] = Self.numbers(cell.value, in: reports)
      }
      return numbers
    }
  }

  /// What one report may look at: those of its own area and those of its own edition. No page or
  /// check can come to depend on others, so they need not be read for it.
  package func seen(from address: ReportAddress) -> FigureSeries {
    var series = self
    series.viewer = address
    return series
  }

  private func isSeen(_ address: ReportAddress) -> Bool {
    viewer.map { $0.area == address.area || $0.edition == address.edition } ?? true
  }

  private func isSeen(_ edition: EditionID) -> Bool { viewer.map { $0.edition == edition } ?? true }

  /// The report of an area and edition, if it is present.
  package func report(of address: ReportAddress) -> Report? {
    isSeen(address) ? byArea[address.area]?[address.edition] : nil
  }

  /// The reports of an area that are present and may be looked at, by edition.
  func reports(ofArea area: String) -> [EditionID: Report] {
    guard let reports = byArea[area] else { return [:] }
    guard let viewer, viewer.area != area else { return reports }
    return reports.filter { $0.key == viewer.edition }
  }

  /// The reports of an edition, in the order in which they were given.
  package func reports(of edition: EditionID) -> [Report] {
    isSeen(edition) ? byEdition[edition] ?? [] : []
  }

  /// The numbers of a cell in the reports of an edition, in ascending order.
  package func numbers(_ cell: CellKey, of edition: EditionID) -> [Int] {
    if isSeen(edition), let numbers = numbersOnCharts[edition]?[cell] { return numbers }
    return Self.numbers(cell, in: reports(of: edition))
  }

  private static func numbers(_ cell: CellKey, in reports: [Report]) -> [Int] {
    reports.compactMap { $0.figures[cell]?.number }.sorted()
  }

  /// One for each comparison of the edition's table set, `nil` where nothing can be compared.
  func distributions(of edition: EditionID) -> [AreasAreAlike.Distribution?] {
    isSeen(edition) ? distributions[edition] ?? [] : []
  }

  /// A figure of an area and edition: from the report if it is present, otherwise from history;
  /// `nil` when neither knows a number.
  package func point(_ cell: CellKey, of address: ReportAddress) -> Point? {
    if let report = report(of: address), let number = report.figures[cell]?.number {
      return Point(number: number, place: report.place(of: cell))
    }
    return history.entry(cell, of: address).map {
      Point(number: $0.value.value, place: $0.value.range)
    }
  }
}
