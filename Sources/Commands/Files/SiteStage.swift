import Publishing
import Reporting

/// Hands composed sites to the output folder.
struct SiteStage: SiteSink {
  let output: OutputFolder

  func stage(_ files: [OutputFile], for address: ReportAddress) throws {
    _ = try output.stage(
      site: address.description, files: files.map { SiteFile($0.path, $0.bytes) })
  }
}
