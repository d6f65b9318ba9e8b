/// What the user said about severities on the command line.
package struct SeverityPolicy: Sendable {
  /// The severity per identifier; `nil` inside means switched off.
  package var overrides: [String: Severity?]
  package var warningsAsErrors: Bool

  package init(overrides: [String: Severity?] = [:], warningsAsErrors: Bool = false) {
    self.overrides = overrides
    self.warningsAsErrors = warningsAsErrors
  }

  /// The finding as it counts in this run, or `nil` when it is switched off.
  package func apply(_ diagnostic: Diagnostic) -> Diagnostic? {
    var result = diagnostic
    if let override = overrides[diagnostic.kind.id] {
      guard let severity = override else { return nil }
      result.severity = severity
    }
    if warningsAsErrors, result.severity == .warning { result.severity = .error }
    return result
  }
}
