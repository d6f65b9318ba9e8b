package import Reporting

/// Takes finished sites. The builder hands each over as soon as it is composed and correct, so
/// that not all have to be in memory at once; nothing is published before the whole build is done.
package protocol SiteSink: Sendable {
  /// The files of the site that is published for a report, if it was made from these inputs
  /// without a finding and is whole; then it is neither checked nor made again. Otherwise `nil`.
  /// May be called from several threads at once.
  /// - Throws: when the environment fails.
  func keptFiles(of address: ReportAddress, inputs: String) throws -> [String]?

  /// Whether the pages above these sites were made from these inputs without a finding and are
  /// whole, and no other site is there.
  /// - Throws: when the environment fails.
  func keepsCollection(inputs: String, sites: [ReportAddress]) throws -> Bool

  /// May be called from several threads at once.
  /// - Throws: when the environment fails.
  func stage(_ files: [OutputFile], for address: ReportAddress) throws
}

extension SiteSink {
  package func keptFiles(of address: ReportAddress, inputs: String) throws -> [String]? { nil }

  package func keepsCollection(inputs: String, sites: [ReportAddress]) throws -> Bool { false }
}

/// Takes sites and keeps nothing: for `check`.
package struct NoSink: SiteSink {
  package init() {}

  package func stage(_ files: [OutputFile], for address: ReportAddress) {}
}
