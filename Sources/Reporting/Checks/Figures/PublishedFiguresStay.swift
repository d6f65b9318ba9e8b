package import Diagnostics

/// Holds the figures against what was published elsewhere for the same area and edition.
enum PublishedFiguresStay: FigureRule {
  static func findings(
    in report: Report, of publication: Publication, beside series: FigureSeries
  ) -> [FigureFinding] {
    series.history.entries(of: report.address).compactMap { entry in
      guard let number = report.figures[entry.cell]?.number, number != entry.value.value else {
        return nil
      }
      return FigureFinding(
        .publishedOtherwise, entry.cell, .answerable,
        "'\(entry.cell)' is \(number), but was published as \(entry.value.value)",
        at: report.place(of: entry.cell),
        notes: [
          Diagnostic.Note("It was published in: \(entry.source.value)", at: entry.value.range)
        ])
    }
  }
}

extension DiagnosticKind {
  package static let publishedOtherwise = DiagnosticKind(
    "figures.published-otherwise", title: "A figure is the one that was published before",
    explanation: """
      The same figure stands in another publication with another value. Readers who compare \
      them need to know which is right and why it was changed.
      """,
    remedy: """
      Compare both with your records. If history.csv is wrong, correct it there. If the figure \
      was revised, \(howToAnswer)
      """,
    isAnswerable: true)
}
