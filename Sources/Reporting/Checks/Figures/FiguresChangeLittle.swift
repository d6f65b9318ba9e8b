package import Diagnostics

/// Holds the figures against those of earlier editions.
enum FiguresChangeLittle: FigureRule {
  static func findings(
    in report: Report, of publication: Publication, beside series: FigureSeries
  ) -> [FigureFinding] {
    report.edition.tableSet.changes.flatMap { rule in
      let cells = rule.cells.flatMap { pattern in
        report.figures.table(pattern.value.table).map { pattern.value.cells(in: $0.definition) }
          ?? []
      }
      return findings(rule, cells, report, series, publication.site.defaultLanguage)
    }
  }

  /// Inputs first: a total that only carries the change of an input is not said again.
  private static func findings(
    _ rule: ChangeRule, _ cells: [CellKey], _ report: Report, _ series: FigureSeries,
    _ language: LanguageCode
  ) -> [FigureFinding] {
    var found: [FigureFinding] = []
    var jumped: Set<CellKey> = []
    let inputs = cells.filter { report.sheet.inputs[$0] != nil }
    for cell in inputs + cells.filter({ report.sheet.inputs[$0] == nil }) {
      guard jumped.isDisjoint(with: report.inputs(of: cell)),
        let finding = finding(rule, cell, report, series, language)
      else { continue }
      found.append(finding)
      jumped.formUnion(report.inputs(of: cell))
    }
    return found
  }

  private static func finding(
    _ rule: ChangeRule, _ cell: CellKey, _ report: Report, _ series: FigureSeries,
    _ language: LanguageCode
  ) -> FigureFinding? {
    guard let new = report.figures[cell]?.number else { return nil }
    let numbers = earlierNumbers(cell, rule.meanOfYears ?? 1, report, series)
    guard isTooFar(new, numbers, rule, report) else { return nil }
    let earlier = earlier(cell, rule.meanOfYears ?? 1, report, series)
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

  /// Whether there is anything to report, as nearly always there is not.
  private static func isTooFar(
    _ new: Int, _ numbers: [(edition: EditionID, number: Int)], _ rule: ChangeRule,
    _ report: Report
  ) -> Bool {
    if let last = numbers.first, last.edition == report.edition.id.previous,
      rule.isTooFar(new, from: last.number)
    {
      return true
    }
    guard let years = rule.meanOfYears, numbers.count == years else { return false }
    return rule.isTooFar(new, fromMeanOf: numbers.map(\.number))
  }

  private static func earlierNumbers(
    _ cell: CellKey, _ years: Int, _ report: Report, _ series: FigureSeries
  ) -> [(edition: EditionID, number: Int)] {
    (1...years).compactMap { back in
      let edition = EditionID(startYear: report.edition.id.startYear - back)
      let address = ReportAddress(area: report.area.slug.value, edition: edition)
      return series.number(cell, of: address).map { (edition, $0) }
    }
  }

  private typealias Earlier = [(edition: EditionID, point: FigureSeries.Point)]

  /// The figures of the editions before, the last first; years without a figure are left out.
  private static func earlier(
    _ cell: CellKey, _ years: Int, _ report: Report, _ series: FigureSeries
  ) -> Earlier {
    (1...years).compactMap { back in
      let edition = EditionID(startYear: report.edition.id.startYear - back)
      let address = ReportAddress(area: report.area.slug.value, edition: edition)
      return series.point(cell, of: address).map { (edition, $0) }
    }
  }

  private static func finding(
    _ rule: ChangeRule, _ cell: CellKey, _ summary: String, _ earlier: Earlier, _ report: Report,
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
