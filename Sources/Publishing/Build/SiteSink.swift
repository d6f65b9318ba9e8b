package import Reporting

/// Takes finished sites. The builder hands each over as soon as it is composed and correct, so
/// that not all have to be in memory at once; nothing is published before the whole build is done.
package protocol SiteSink: Sendable {
  /// The site that is published for a report, if it was made from these inputs without a finding
  /// and is whole; then it is neither checked nor made again. Otherwise `nil`. May be called from
  /// several threads at once.
  /// - Throws: when the environment fails.
  func keptSite(of address: ReportAddress, inputs: String) throws -> KeptSite?

  /// The pages above these sites, if they were made from what the sites have in common without a
  /// finding and are whole, and no other site is there. Otherwise `nil`.
  /// - Throws: when the environment fails.
  func keptCollection(common: String, sites: [ReportAddress]) throws -> KeptCollection?

  /// Takes the files above the sites. Called once, by one thread.
  /// - Throws: when the environment fails.
  func collection() throws -> any CollectionSink

  /// May be called from several threads at once.
  /// - Throws: when the environment fails.
  func stage(_ files: [OutputFile], for address: ReportAddress) throws
}

extension SiteSink {
  package func keptSite(of address: ReportAddress, inputs: String) throws -> KeptSite? { nil }

  package func keptCollection(common: String, sites: [ReportAddress]) throws -> KeptCollection? {
    nil
  }

  package func collection() throws -> any CollectionSink { NoCollectionSink() }
}

/// Takes sites and keeps nothing: for `check`.
package struct NoSink: SiteSink {
  package init() {}

  package func stage(_ files: [OutputFile], for address: ReportAddress) {}
}
