import Publishing
import Reporting
import Synchronization

/// Hands composed sites to the output folder and counts those that differ from what is there.
final class SiteStage: SiteSink {
  private let output: OutputFolder
  private let count = Mutex(0)

  init(output: OutputFolder) { self.output = output }

  /// How many sites were not there before in these bytes.
  var changed: Int { count.withLock { $0 } }

  func keptSite(of address: ReportAddress, inputs: String) throws -> KeptSite? {
    try output.keptSite(address.description, from: inputs)
  }

  func keptCollection(common: String, sites: [ReportAddress]) throws -> KeptCollection? {
    try output.keptCollection(from: common, sites: sites.map(\.description))
  }

  func collection() throws -> any CollectionSink { CollectionStage(output) }

  func stage(_ files: [OutputFile], for address: ReportAddress) throws {
    let isChanged = try output.stage(
      site: address.description, files: files.map { SiteFile($0.path, $0.bytes) })
    if isChanged { count.withLock { $0 += 1 } }
  }
}
