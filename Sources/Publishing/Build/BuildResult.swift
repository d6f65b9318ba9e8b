package import Diagnostics
package import Reporting

/// What a run found out and made, apart from the sites, which went to the sink.
package struct BuildResult: Sendable {
  /// Every finding, with the severities of this run, sorted, each once.
  package var diagnostics: [Diagnostic]
  /// The reports whose sites were handed to the sink, in order.
  package var published: [ReportAddress]
  /// Every report that is planned, also those in error: their old sites stay.
  package var planned: [ReportAddress]
  /// How far each planned report is, in the same order.
  package var states: [ReportState]
  /// What all reports share, as far as it could be read.
  package var publication: Publication
  /// How many drafts of the selection were left out because drafts were not asked for.
  package var draftsLeftOut: Int
  /// The files above the sites that the sink has taken, the manifest last; `nil` when something
  /// that all share is in error, or, unless drafts were asked for, a report, when a site that they
  /// lead to is not there, and when they stay as they are.
  package var collection: [FileRecord]?

  /// Whether the published pages above single reports were made from the same inputs already.
  package var keepsCollection = false

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
