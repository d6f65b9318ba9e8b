package import Diagnostics
package import Reporting

/// How far one report is from being published.
package struct ReportState: Sendable {
  package let address: ReportAddress
  package let isDraft: Bool
  /// With the severities of the run.
  package let counts: MessageCounts
}
