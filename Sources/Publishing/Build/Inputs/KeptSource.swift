import Diagnostics
import Reporting

/// Some files of another source, each read once and kept, so that what is digested is what is used
/// even while somebody edits.
struct KeptSource: ContentSource {
  /// What the first reading of a file gave.
  private struct Reading: Sendable {
    let path: String
    let file: SourceFile?
    let findings: DiagnosticCollector
    /// Of the bytes; `nil` for a file that cannot be used.
    let digest: String?
  }

  let paths: [String]
  private let source: any ContentSource
  /// In the order of their paths: to look among the few files of a report takes less than to make
  /// a table of them.
  private let readings: [Reading]

  /// Reads `read` at once, `jobs` files at the same time; `paths` are further ones that are there
  /// and have been read elsewhere. Both are in the order of their bytes. What `known` has read is
  /// not read again.
  init(
    _ source: any ContentSource, read: some Collection<String>, paths: [String]? = nil,
    beside known: KeptSource? = nil, jobs: Int = 1
  ) {
    self.source = source
    let read = Array(read)
    self.paths = paths ?? read
    readings = ConcurrentMap.map(read, jobs: jobs) { path in
      if let reading = known?.reading(path) { return reading }
      var findings = DiagnosticCollector()
      let file = source.file(path, collector: &findings)
      return Reading(
        path: path, file: file, findings: findings,
        digest: file.map { SHA256.hexDigest(of: $0.bytes) })
    }
  }

  /// Takes over some of the files of another kept source.
  init(_ other: KeptSource, only kept: [String]) {
    source = other.source
    paths = other.paths.filter(kept.contains)
    readings = other.readings.filter { kept.contains($0.path) }
  }

  func displayPath(_ path: String) -> String { source.displayPath(path) }

  func isRefused(_ path: String) -> Bool { source.isRefused(path) }

  func file(_ path: String, collector: inout DiagnosticCollector) -> SourceFile? {
    guard let reading = reading(path) else { return nil }
    collector.append(contentsOf: reading.findings)
    return reading.file
  }

  /// Paths and contents of all files that were read.
  func addAll(to digest: inout InputDigest) {
    for reading in readings { digest.add(reading.path, digest: reading.digest) }
  }

  /// The path and the content of one file, if it was read.
  func add(_ path: String, to digest: inout InputDigest) {
    digest.add(path, digest: reading(path)?.digest)
  }

  private func reading(_ path: String) -> Reading? {
    var low = 0
    var high = readings.count
    while low < high {
      let middle = (low + high) / 2
      if readings[middle].path.utf8.lexicographicallyPrecedes(path.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < readings.count && readings[low].path == path ? readings[low] : nil
  }
}
