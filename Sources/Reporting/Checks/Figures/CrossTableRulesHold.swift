package import Diagnostics

/// Holds the figures against the relations between tables that the table set lays down.
enum CrossTableRulesHold: FigureRule {
  static func findings(
    in report: Report, of publication: Publication, beside series: FigureSeries
  ) -> [FigureFinding] {
    report.edition.tableSet.rules.flatMap { rule -> [FigureFinding] in
      guard let table = rule.left.first?.value.table,
        let definition = report.figures.table(table)?.definition
      else { return [] }
      return rule.positions(in: definition).compactMap { position in
        finding(
          rule, position.row, position.column, report, publication.site.defaultLanguage)
      }
    }
  }

  /// The cells of one side in one position, with what they add up to.
  private struct Side {
    let cells: [CellKey]
    let number: Int

    /// - Returns: `nil` when a cell does not exist or the sum is not a number.
    init?(_ patterns: [Located<CellPattern>], _ row: String, _ column: String, _ figures: Figures) {
      var cells: [CellKey] = []
      var values: [Observation] = []
      for pattern in patterns {
        guard let definition = figures.table(pattern.value.table)?.definition else { return nil }
        let cell = pattern.value.cell(row: row, column: column, in: definition)
        guard let value = figures[cell] else { return nil }
        cells.append(cell)
        values.append(value)
      }
      guard let number = Observation.sum(of: values).number else { return nil }
      self.cells = cells
      self.number = number
    }

    var names: String { cells.map { "'\($0)'" }.joined(separator: " + ") }
  }

  private static func finding(
    _ rule: CrossTableRule, _ row: String, _ column: String, _ report: Report,
    _ language: LanguageCode
  ) -> FigureFinding? {
    guard let left = Side(rule.left, row, column, report.figures),
      let right = Side(rule.right, row, column, report.figures), let cell = left.cells.first,
      !rule.holds(left.number, right.number)
    else { return nil }
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
