package import Diagnostics

/// Holds shares and rates against those of the other areas of the same edition.
///
/// The distance is the robust z score of Iglewicz and Hoaglin (1993): 0.6745 times the distance
/// from the median, divided by the median of all such distances. One wild figure moves neither.
enum AreasAreAlike: FigureRule {
  static func findings(
    in report: Report, of publication: Publication, beside series: FigureSeries
  ) -> [FigureFinding] {
    let comparisons = report.edition.tableSet.comparisons
    return zip(comparisons, series.distributions(of: report.edition.id)).compactMap { rule, all in
      guard let all, let value = rule.value(in: report.figures), all.count >= rule.atLeastAreas,
        all.spread > 0, 0.6745 * abs(value - all.middle) / all.spread > rule.outlier
      else { return nil }
      return finding(
        rule, value, all.middle, areas: all.count, report, publication.site.defaultLanguage)
    }
  }

  /// How the values of one comparison lie in an edition.
  struct Distribution: Sendable {
    let count: Int
    let middle: Double
    /// The median of the distances from the middle.
    let spread: Double

    /// `nil` without any value.
    init?(_ values: [Double]) {
      guard let middle = median(values), let spread = median(values.map { abs($0 - middle) })
      else { return nil }
      count = values.count
      self.middle = middle
      self.spread = spread
    }
  }

  /// The middle value, or the mean of the two middle ones; `nil` without any.
  static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let half = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
  }

  private static func finding(
    _ rule: ComparisonRule, _ value: Double, _ middle: Double, areas: Int, _ report: Report,
    _ language: LanguageCode
  ) -> FigureFinding? {
    guard let cell = rule.numerator.first?.value else { return nil }
    let isShare = !rule.denominator.isEmpty
    let summary =
      "\(names(rule.numerator)) is \(text(value, isShare))"
      + (isShare ? " of \(names(rule.denominator))" : "")
      + ", unlike the other areas: half of them have less than \(text(middle, isShare))"
    let parts = rule.numerator.dropFirst() + rule.denominator
    let notes = parts.map {
      Diagnostic.Note("'\($0.value)' is here", at: report.place(of: $0.value))
    }
    return FigureFinding(
      .unlikeOtherAreas, cell, rule.weight, summary, at: report.place(of: cell),
      notes: notes
        + [Diagnostic.Note("\(areas) areas are compared by this rule", at: rule.key.range)]
        + Diagnostic.Note.reason(rule.reason, language), others: parts.map(\.value))
  }

  private static func names(_ cells: [Located<CellKey>]) -> String {
    cells.map { "'\($0.value)'" }.joined(separator: " + ")
  }

  /// A share in hundredths, a rate as it is; with one decimal place.
  private static func text(_ value: Double, _ isShare: Bool) -> String {
    let tenths = Int((value * (isShare ? 1000 : 10)).rounded())
    return "\(tenths / 10).\(tenths % 10)" + (isShare ? " %" : "")
  }
}

extension DiagnosticKind {
  package static let unlikeOtherAreas = DiagnosticKind(
    "figures.unlike-other-areas", title: "A share or rate is like that of the other areas",
    explanation: """
      The areas differ, but this one lies far outside of what all the others report for the \
      same year. Either a figure is wrong, or it is counted in another way, or readers will \
      want to know why.
      """,
    remedy: """
      Compare the figures with your records and with the definition of the table. If they are \
      right, \(howToAnswer)
      """,
    isAnswerable: true)
}
