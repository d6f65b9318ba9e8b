package import Diagnostics

/// Holds the figures against the relations between tables that the table set lays down.
enum CrossTableRulesHold: FigureRule {
  static func findings(
    in report: Report, of publication: Publication, beside series: FigureSeries
  ) -> [FigureFinding] {
    let set = report.edition.tableSet
    return zip(set.rules, set.ruleCells.comparisons).flatMap { rule, comparisons in
      comparisons.compactMap { comparison in
        guard let left = sum(of: comparison.left, in: report.figures),
          let right = sum(of: comparison.right, in: report.figures), !rule.holds(left, right)
        else { return nil }
        return finding(
          rule, Side(cells: comparison.left.map(\.key), number: left),
          Side(cells: comparison.right.map(\.key), number: right), report,
          publication.site.defaultLanguage)
      }
    }
  }

  /// - Returns: `nil` when the sum is not a number.
  private static func sum(of cells: [RuleCells.Cell], in figures: Figures) -> Int? {
    if cells.count == 1 { return figures[cells[0]].number }
    return Observation.sum(of: cells.map { figures[$0] }).number
  }

  /// The cells of one side in one position, with what they add up to.
  private struct Side {
    let cells: [CellKey]
    let number: Int

    var names: String { cells.map { "'\($0)'" }.joined(separator: " + ") }
  }

  private static func finding(
    _ rule: CrossTableRule, _ left: Side, _ right: Side, _ report: Report,
    _ language: LanguageCode
  ) -> FigureFinding? {
    guard let cell = left.cells.first else { return nil }
    let others =
      left.cells.dropFirst().map { ("It is added to this figure", $0) }
      + right.cells.map { ("The other figure is here", $0) }
    var notes = others.map { Diagnostic.Note($0.0, at: report.place(of: $0.1)) }
    notes += Diagnostic.Note.reason(rule.reason, language)
    return FigureFinding(
      kind(of: rule), cell, rule.weight,
      "\(left.names) is \(left.number), \(comparison(rule)) \(right.names), which is "
        + "\(right.number)",
      at: report.place(of: cell), notes: notes, others: left.cells + right.cells)
  }

  private static func comparison(_ rule: CrossTableRule) -> String {
    switch rule.relation {
    case .atMost: "more than"
    case .equal: "other than"
    case .shareAtMost(let percent): "more than \(percent) % of"
    }
  }

  private static func kind(of rule: CrossTableRule) -> DiagnosticKind {
    if rule.weight == .error { return .figuresImpossible }
    if case .shareAtMost = rule.relation { return .shareTooLarge }
    return .ruleBroken
  }
}

extension Diagnostic.Note {
  /// Why a rule of the table set holds, in the words of the language that messages are read in.
  static func reason(_ text: LocalizedText, _ language: LanguageCode) -> [Diagnostic.Note] {
    text[language].map { [Diagnostic.Note($0.value, at: $0.range)] } ?? []
  }
}

extension DiagnosticKind {
  package static let ruleBroken = DiagnosticKind(
    "figures.rule-broken", title: "Figures of different tables fit together",
    explanation: """
      The table set lays down how the figures of one table relate to those of another. Where \
      they do not, one of them is most often wrong.
      """,
    remedy: """
      Compare both figures with your records. If both are right, \(howToAnswer)
      """,
    isAnswerable: true)
  package static let figuresImpossible = DiagnosticKind(
    "figures.impossible", title: "Figures of different tables do not contradict each other",
    explanation: """
      By the definitions of the tables, both figures cannot be true: a part would be greater \
      than its whole. A report with them would be wrong whatever the reason.
      """,
    remedy: "Compare both figures with your records, and correct the one that is wrong.")
  package static let shareTooLarge = DiagnosticKind(
    "figures.large-share", title: "A share stays within the bound that the table set gives",
    explanation: """
      The figure is possible, but a far larger part of the other one than is usual. That is \
      how a figure in the wrong line or with a digit too many looks.
      """,
    remedy: """
      Compare both figures with your records. If both are right, \(howToAnswer)
      """,
    isAnswerable: true)
}
