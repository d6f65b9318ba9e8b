package import Diagnostics

/// What a rule on figures found: a message, and the question to which a report can give an answer.
package struct FigureFinding: Sendable {
  /// The cell that an answer names.
  package let cell: CellKey
  /// The other cells that it compares that one with.
  let others: [CellKey]
  package let weight: RuleWeight
  package let diagnostic: Diagnostic

  /// The severity follows from the weight.
  init(
    _ kind: DiagnosticKind, _ cell: CellKey, _ weight: RuleWeight, _ summary: String,
    at place: SourceRange, notes: [Diagnostic.Note], others: [CellKey] = []
  ) {
    self.cell = cell
    self.others = others
    self.weight = weight
    let severity: Severity =
      switch weight {
      case .error, .answerable: .error
      case .warning: .warning
      case .note: .note
      }
    self.diagnostic = Diagnostic(kind, summary, at: place, notes: notes, severity: severity)
  }

  /// The figures of the report that it compares, each once, the one that an answer names first.
  var comparedCells: [CellKey] {
    ([cell] + others).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether an answer puts the finding to rest.
  var isAnswerable: Bool {
    diagnostic.kind.isAnswerable && (weight == .answerable || weight == .warning)
  }

  func isAnswered(by answer: Answer) -> Bool {
    isAnswerable && answer.message.value == diagnostic.kind.id && answer.cell.value == cell
  }

  /// Whether an answer with a slip in its identifier is meant for the finding; the slip is
  /// reported, and the finding not said again.
  func isMeant(by answer: Answer) -> Bool {
    isAnswerable && answer.cell.value == cell
      && EditDistance.nearest(to: answer.message.value, among: [diagnostic.kind.id]) != nil
  }
}
