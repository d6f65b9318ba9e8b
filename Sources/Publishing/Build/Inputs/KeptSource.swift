import Diagnostics
import Reporting

/// Some files of another source, each read once and kept, so that what is digested is what is used
/// even while somebody edits.
struct KeptSource: ContentSource {
  /// What the first reading of a file gave.
  private struct Reading: Sendable {
    let file: SourceFile?
    let findings: DiagnosticCollector
  }

  let paths: [String]
  private let source: any ContentSource
  private let readings: [String: Reading]

  /// Reads `read` at once; `paths` are further ones that are there and have been read elsewhere.
  /// Both are in the order of their bytes.
  init(_ source: any ContentSource, read: some Collection<String>, paths: [String]? = nil) {
    self.source = source
    self.paths = paths ?? Array(read)
    var readings: [String: Reading] = [:]
    readings.reserveCapacity(read.count)
    for path in read {
      var findings = DiagnosticCollector()
      let file = source.file(path, collector: &findings)
      readings[path] = Reading(file: file, findings: findings)
    }
    self.readings = readings
  }

  /// Takes over some of the files of another kept source.
  init(_ other: KeptSource, only kept: [String]) {
    source = other.source
    paths = other.paths.filter(kept.contains)
    readings = other.readings.filter { kept.contains($0.key) }
  }

  func displayPath(_ path: String) -> String { source.displayPath(path) }

  func isRefused(_ path: String) -> Bool { source.isRefused(path) }

  func file(_ path: String, collector: inout DiagnosticCollector) -> SourceFile? {
    guard let reading = readings[path] else { return nil }
    collector.append(contentsOf: reading.findings)
    return reading.file
  }

  /// The bytes of a file that was read, or `nil` when it cannot be used.
  func bytes(_ path: String) -> [UInt8]? { readings[path]?.file?.bytes }

  /// Paths and contents of all files that were read.
  func addAll(to digest: inout InputDigest) {
    for path in paths where readings[path] != nil { digest.add(path, bytes: bytes(path)) }
  }
}
