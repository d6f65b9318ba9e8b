package import Diagnostics

/// Where content files come from. The core asks for them by path and never touches the disk.
package protocol ContentSource: Sendable {
  /// Every path, relative to the content folder, in the order of their bytes.
  var paths: [String] { get }

  /// The path as messages show it.
  func displayPath(_ path: String) -> String

  /// The file at a relative path, or `nil` when there is none or it cannot be used; in the latter
  /// case a message says why.
  func file(_ path: String, collector: inout DiagnosticCollector) -> SourceFile?

  /// Whether something is there under this path that cannot be used, which was reported.
  func isRefused(_ path: String) -> Bool
}

extension ContentSource {
  package func isRefused(_ path: String) -> Bool { false }

  /// A file that must be there; a message says so when it is not.
  package func required(
    _ path: String, collector: inout DiagnosticCollector
  ) -> SourceFile? {
    if has(path) { return file(path, collector: &collector) }
    if isRefused(path) { return nil }
    let parts = path.split(separator: "/").map(String.init)
    let folder = parts.dropLast().joined(separator: "/")
    let near = EditDistance.nearest(to: parts.last ?? "", among: names(in: folder))
    let missing = SourceFile(path: displayPath(path), bytes: [])
    collector.report(
      .fileMissing,
      "File '\(parts.last ?? path)' is missing"
        + (near.map { "; is '\($0)' meant?" } ?? ""),
      at: missing.startRange)
    return nil
  }

  /// Whether there is a file of this path.
  package func has(_ path: String) -> Bool { paths.contains(sorted: path) }

  /// The paths of all files beneath a folder.
  package func paths(in folder: String) -> ArraySlice<String> {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let start = paths.partitioningIndex { !$0.utf8.lexicographicallyPrecedes(prefix.utf8) }
    let rest = paths[start...]
    let end = rest.firstIndex { !$0.hasPrefix(prefix) } ?? rest.endIndex
    return paths[start..<end]
  }

  /// The names directly inside a folder, of files and of folders, each once and in order.
  package func names(in folder: String) -> [String] {
    let depth = folder.isEmpty ? 0 : folder.split(separator: "/").count
    var names: [String] = []
    for path in paths(in: folder) {
      let parts = path.split(separator: "/")
      guard parts.count > depth else { continue }
      let name = String(parts[depth])
      if names.last != name { names.append(name) }
    }
    return names
  }
}

extension Array where Element == String {
  /// The first index whose element satisfies a condition that holds for all elements behind it.
  /// - Complexity: O(log *n*).
  fileprivate func partitioningIndex(where condition: (String) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  fileprivate func contains(sorted path: String) -> Bool {
    let index = partitioningIndex { !$0.utf8.lexicographicallyPrecedes(path.utf8) }
    return index < count && self[index] == path
  }
}

extension DiagnosticKind {
  package static let fileMissing = DiagnosticKind(
    "files.missing", title: "Every required file is there",
    explanation: "Without this file a part of the site would be empty.",
    remedy: "Add the file under exactly this name, or restore it from the last version.")
}
