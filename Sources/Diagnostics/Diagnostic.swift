/// One finding: what is wrong, where, why it matters and how to put it right.
///
/// The shape follows swift-docc's diagnostics: a summary phrased as a rule, an explanation, notes
/// with places of their own, and fixes with the replacement text where it is known.
package struct Diagnostic: Sendable {
  /// A second place that explains the first, such as the definition that sets the rule.
  package struct Note: Sendable {
    package let summary: String
    package let range: SourceRange

    package init(_ summary: String, at range: SourceRange) {
      self.summary = summary
      self.range = range
    }
  }

  /// A change of the text that puts the finding right.
  package struct Fix: Sendable {
    package let summary: String
    package let replacement: String
    package let range: SourceRange

    package init(_ summary: String, replacing range: SourceRange, with replacement: String) {
      self.summary = summary
      self.replacement = replacement
      self.range = range
    }
  }

  package let kind: DiagnosticKind
  package var severity: Severity
  /// One line with the particulars, without a full stop.
  package let summary: String
  package let range: SourceRange
  package let notes: [Note]
  package let fixes: [Fix]

  package init(
    _ kind: DiagnosticKind, _ summary: String, at range: SourceRange, notes: [Note] = [],
    fixes: [Fix] = [], severity: Severity? = nil
  ) {
    self.kind = kind
    self.summary = summary
    self.range = range
    self.notes = notes
    self.fixes = fixes
    self.severity = severity ?? kind.severity
  }

  /// The finding with the notes of another report of it, each once.
  func adding(notes others: [Note]) -> Diagnostic {
    let new = others.filter { other in
      !notes.contains { $0.summary == other.summary && $0.range == other.range }
    }
    return Diagnostic(
      kind, summary, at: range, notes: notes + new, fixes: fixes, severity: severity)
  }
}
