package import Diagnostics

/// Lists counts in which somebody may be recognised, where the table set asks for it.
enum SmallCountsAreListed: FigureRule {
  static func findings(
    in report: Report, of publication: Publication, beside series: FigureSeries
  ) -> [FigureFinding] {
    let set = report.edition.tableSet
    guard set.smallCounts == .listed else { return [] }
    return set.tables.flatMap(\.inputCells).compactMap { cell in
      guard let number = report.figures[cell]?.number, SmallCounts.range.contains(number) else {
        return nil
      }
      return FigureFinding(
        .smallCount, cell, .note, "'\(cell)' counts only \(number)", at: report.place(of: cell),
        notes: [])
    }
  }
}

extension DiagnosticKind {
  package static let smallCount = DiagnosticKind(
    "figures.small-count", .note, title: "A count is large enough to hide single people",
    explanation: """
      Where a cell counts one to four people, somebody who knows the area may recognise them, \
      above all beside a text that tells more.
      """,
    remedy: """
      Consider whether the figure may be published. If not, write [c], and mark a second cell \
      of the same row and column so that the first cannot be worked out from a total.
      """)
}
