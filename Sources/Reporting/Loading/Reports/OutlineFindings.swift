package import Diagnostics

/// What was found wrong while the outline of a report was read. It is said when the report is read
/// whole.
package struct OutlineFindings: Sendable {
  package var settings = DiagnosticCollector()
  /// About the figures themselves, which cannot be judged by a table set with faults of its own.
  package internal(set) var figures = DiagnosticCollector()
  package internal(set) var others = DiagnosticCollector()

  package init() {}

  package var hasErrors: Bool { settings.hasErrors || figures.hasErrors || others.hasErrors }
}
