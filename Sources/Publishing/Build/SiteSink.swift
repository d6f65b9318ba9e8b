package import Reporting

/// Takes finished sites. The builder hands each over as soon as it is composed and correct, so
/// that not all have to be in memory at once; nothing is published before the whole build is done.
package protocol SiteSink: Sendable {
  /// May be called from several tasks at once.
  /// - Throws: when the environment fails.
  func stage(_ files: [OutputFile], for address: ReportAddress) throws
}

/// Takes sites and keeps nothing: for `check`.
package struct NoSink: SiteSink {
  package init() {}

  package func stage(_ files: [OutputFile], for address: ReportAddress) {}
}
