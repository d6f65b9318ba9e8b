package import Diagnostics

/// Holds the figures against those of earlier editions.
enum FiguresChangeLittle: FigureRule {
  static func findings(
    in report: Report, of publication: Publication, beside series: FigureSeries
  ) -> [FigureFinding] {
    let changes = report.edition.tableSet.changes
    let earlier = Earlier(
      report, years: changes.map { $0.meanOfYears ?? 1 }.max() ?? 0, series)
    return zip(changes, report.edition.tableSet.ruleCells.changes).flatMap { rule, cells in
      // Nearly always there is nothing to report.
      guard cells.contains(where: { earlier.isTooFar($0, rule) }) else { return [FigureFinding]() }
      return findings(rule, cells, earlier, publication.site.defaultLanguage)
    }
  }

  /// Inputs first: a total that only carries the change of an input is not said again.
  private static func findings(
    _ rule: ChangeRule, _ cells: [RuleCells.Cell], _ earlier: Earlier, _ language: LanguageCode
  ) -> [FigureFinding] {
    let report = earlier.report
    var found: [FigureFinding] = []
    var jumped: Set<CellKey> = []
    let inputs = cells.filter { report.sheet.inputs[$0.key] != nil }
    for cell in inputs + cells.filter({ report.sheet.inputs[$0.key] == nil }) {
      guard jumped.isDisjoint(with: report.inputs(of: cell.key)),
        let finding = finding(rule, cell, earlier, language)
      else { continue }
      found.append(finding)
      jumped.formUnion(report.inputs(of: cell.key))
    }
    return found
  }

  private static func finding(
    _ rule: ChangeRule, _ place: RuleCells.Cell, _ all: Earlier, _ language: LanguageCode
  ) -> FigureFinding? {
    let (report, cell) = (all.report, place.key)
    guard all.isTooFar(place, rule), let new = report.figures[cell]?.number else { return nil }
    let earlier = all.points(cell, years: rule.meanOfYears ?? 1)
    if let (edition, last) = earlier.first, edition == report.edition.id.previous,
      rule.isTooFar(new, from: last.number)
    {
      return finding(
        rule, cell, "'\(cell)' is \(new), but was \(last.number) in \(edition)", [(edition, last)],
        report, language)
    }
    guard let years = rule.meanOfYears, earlier.count == years,
      rule.isTooFar(new, fromMeanOf: earlier.map(\.point.number))
    else { return nil }
    let mean = (2 * earlier.map(\.point.number).reduce(0, +) + years) / (2 * years)
    return finding(
      rule, cell, "'\(cell)' is \(new), but \(mean) on average of the \(years) years before",
      earlier, report, language)
  }

  private typealias Points = [(edition: EditionID, point: FigureSeries.Point)]

  /// A report and what is known of the years before it.
  private struct Earlier {
    let report: Report
    private let series: FigureSeries
    /// The last year first.
    private let addresses: [ReportAddress]
    private let reports: [Report?]

    /// `years` is how many are looked at.
    init(_ report: Report, years: Int, _ series: FigureSeries) {
      self.report = report
      self.series = series
      let year = report.edition.id.startYear
      addresses = (0..<years).map { back in
        ReportAddress(
          area: report.area.slug.value, edition: EditionID(startYear: year - 1 - back))
      }
      reports = addresses.map { series.report(of: $0) }
    }

    /// Whether there is anything to report of a figure.
    func isTooFar(_ cell: RuleCells.Cell, _ rule: ChangeRule) -> Bool {
      guard let new = report.figures[cell].number else { return false }
      if let last = number(cell, 0), rule.isTooFar(new, from: last) { return true }
      guard let years = rule.meanOfYears else { return false }
      let numbers = (0..<years).compactMap { number(cell, $0) }
      return numbers.count == years && rule.isTooFar(new, fromMeanOf: numbers)
    }

    /// The number of a cell so many years further back than the last one.
    private func number(_ cell: RuleCells.Cell, _ back: Int) -> Int? {
      if let earlier = reports[back] {
        // In a report with the same tables it stands in the same place.
        let isAlike = earlier.edition.tableSet === report.edition.tableSet
        let value = isAlike ? earlier.figures[cell] : earlier.figures[cell.key]
        if let number = value?.number { return number }
      }
      return series.history.entry(cell.key, of: addresses[back])?.value.value
    }

    /// The figures with their places, the last first; years without a figure are left out.
    func points(_ cell: CellKey, years: Int) -> Points {
      addresses.prefix(years).compactMap { address in
        series.point(cell, of: address).map { (address.edition, $0) }
      }
    }
  }

  private static func finding(
    _ rule: ChangeRule, _ cell: CellKey, _ summary: String, _ earlier: Points, _ report: Report,
    _ language: LanguageCode
  ) -> FigureFinding {
    let notes = earlier.map {
      Diagnostic.Note("The figure of \($0.edition) is here", at: $0.point.place)
    }
    return FigureFinding(
      .changedMuch, cell, rule.weight, summary, at: report.place(of: cell),
      notes: notes + Diagnostic.Note.reason(rule.reason, language))
  }
}

extension DiagnosticKind {
  package static let changedMuch = DiagnosticKind(
    "figures.changed-much", title: "A figure changes no more than chance explains",
    explanation: """
      Figures of this size move from year to year, but seldom this far. A jump is how a digit \
      too many, two digits in the wrong order or a figure in the wrong line looks.
      """,
    remedy: """
      Compare the figure with your records and with the earlier ones. If it is right, \
      \(howToAnswer)
      """,
    isAnswerable: true)
}
