/// What all messages with one identifier have in common: the text that `explain` prints.
///
/// Each kind is declared at the foot of the file that reports it and named once in its module's
/// list of kinds, so that the reference page and `explain` are made from the same words.
package struct DiagnosticKind: Sendable {
  /// `area.rule`, in lower case with hyphens, such as `figures.total-disagrees`.
  package let id: String
  /// The severity unless the user or an answer changes it.
  package let severity: Severity
  /// The rule in one line, without a full stop: what must be true, not what went wrong.
  package let title: String
  /// Why the rule is there, in words for an editor.
  package let explanation: String
  /// How to put it right.
  package let remedy: String
  /// Whether `report.yaml` may answer the finding with a reason that is then published.
  package let isAnswerable: Bool
  /// Whether the finding only follows from any other about the same line, and is then not said.
  package let yields: Bool

  package init(
    _ id: String, _ severity: Severity = .error, title: String, explanation: String,
    remedy: String, isAnswerable: Bool = false, yields: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.explanation = explanation
    self.remedy = remedy
    self.isAnswerable = isAnswerable
    self.yields = yields
  }
}
