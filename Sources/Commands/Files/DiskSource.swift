package import Diagnostics
import Reporting
import Synchronization

/// Reads content or templates from a folder on disk.
///
/// A file that cannot be read because the environment fails is remembered, and `check` throws it:
/// the stages that ask for files know nothing of disks.
package final class DiskSource: ContentSource {
  package let paths: [String]
  private let folder: InputFolder
  /// Shown paths of what was passed over with a message.
  private let refused: Set<String>
  private let failure = Mutex<EnvironmentError?>(nil)

  /// `jobs` is how many folders beneath are listed at once.
  /// - Throws: `EnvironmentError` when the folder cannot be listed.
  package init(
    _ path: String, jobs: Int = 1, collector: inout DiagnosticCollector
  ) throws(EnvironmentError) {
    folder = try InputFolder(path)
    var findings = DiagnosticCollector()
    paths = try folder.list(jobs: jobs, reporting: &findings)
    refused = Set(findings.diagnostics.map(\.range.file.path))
    collector.append(contentsOf: findings)
  }

  package func isRefused(_ path: String) -> Bool {
    guard !refused.isEmpty else { return false }
    let shown = displayPath(path)
    return refused.contains { shown == $0 || shown.hasPrefix($0 + "/") }
  }

  package func displayPath(_ path: String) -> String {
    folder.prefix.isEmpty ? path : "\(folder.prefix)/\(path)"
  }

  package func file(_ path: String, collector: inout DiagnosticCollector) -> SourceFile? {
    do {
      return try folder.read(path, reporting: &collector)
    } catch {
      failure.withLock { $0 = $0 ?? error }
      return nil
    }
  }

  /// - Throws: the first failure of the environment, if there was one.
  package func check() throws(EnvironmentError) {
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
