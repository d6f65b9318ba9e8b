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
    // Behind those that begin so stands nothing else that does.
    let end = paths.partitioningIndex(from: start) { !$0.utf8.starts(with: prefix.utf8) }
    return paths[start..<end]
  }

  /// The names directly inside a folder, of files and of folders, each once and in order.
  package func names(in folder: String) -> [String] {
    let count = folder.isEmpty ? 0 : folder.utf8.count + 1
    var names: [String] = []
    for path in paths(in: folder) {
      let name = path.utf8.dropFirst(count).prefix { $0 != UInt8(ascii: "/") }
      if let last = names.last, last.utf8.elementsEqual(name) { continue }
      names.append(String(Substring(name)))
    }
    return names
  }
}

extension Array where Element == String {
  /// The first index whose element satisfies a condition that holds for all elements behind it.
  /// - Complexity: O(log *n*).
  fileprivate func partitioningIndex(
    from start: Int = 0, where condition: (String) -> Bool
  ) -> Int {
    var low = start
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
