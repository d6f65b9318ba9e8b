import Diagnostics
import Testing

@testable import Commands

/// The folder of this repository.
enum Repository {
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/")

  /// The files in a folder by their paths inside it.
  static func files(in folder: String) throws -> [(path: String, bytes: [UInt8])] {
    var findings = DiagnosticCollector()
    let input = try InputFolder("\(root)/\(folder)")
    let files = try input.list(reporting: &findings).map { path in
      (path: path, bytes: try input.read(path, reporting: &findings)?.bytes ?? [])
    }
    try #require(findings.diagnostics.isEmpty)
    return files
  }
}
