package import Diagnostics
import Reporting

/// Content held in memory: texts by path, with the edits that a test makes.
///
/// Texts may hold marks (`MarkedText`), which are taken out before anybody reads them.
package struct MemorySource: ContentSource {
  private var files: [String: MarkedText]
  package private(set) var paths: [String]
  /// What messages show before each path.
  package let folder: String

  package init(_ files: [String: String], folder: String = "Content") {
    self.files = files.mapValues(MarkedText.init)
    self.paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.folder = folder
  }

  package func displayPath(_ path: String) -> String { "\(folder)/\(path)" }

  package func file(_ path: String, collector: inout DiagnosticCollector) -> SourceFile? {
    files[path].map { SourceFile(path: displayPath(path), text: $0.text) }
  }

  package subscript(path: String) -> String? { files[path]?.text }

  /// The same with another file, or with another text for a file.
  package func adding(_ path: String, _ text: String) -> MemorySource {
    var copy = self
    if copy.files.updateValue(MarkedText(text), forKey: path) == nil {
      copy.paths = copy.files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    return copy
  }

  /// The same without a file, or without the files of a folder.
  package func removing(_ path: String) -> MemorySource {
    var copy = self
    copy.paths.removeAll { $0 == path || $0.hasPrefix("\(path)/") }
    let kept = Set(copy.paths)
    precondition(kept.count < files.count, "'\(path)' is not there")
    copy.files = files.filter { kept.contains($0.key) }
    return copy
  }

  /// The same with a part of a file replaced wherever it occurs. Edit a file once when the edit
  /// holds marks.
  /// - Precondition: the file holds the part, so that no test goes on without its edit.
  package func replacing(_ old: String, with new: String, in path: String) -> MemorySource {
    guard let text = self[path], text.contains(old) else {
      preconditionFailure("'\(path)' does not hold '\(old)'")
    }
    return adding(path, text.replacing(old, with: new))
  }

  /// The same with the files of a folder once more in another folder.
  package func copying(_ folder: String, to other: String) -> MemorySource {
    var copy = self
    for path in paths where path.hasPrefix("\(folder)/") {
      copy = copy.adding(other + path.dropFirst(folder.count), self[path] ?? "")
    }
    return copy
  }

  /// The findings in short: each identifier with the mark at which it begins, or with its place,
  /// such as `figures.form «1»` or `files.missing Content/site.yaml:1:1`.
  package func summary(of findings: [Diagnostic]) -> [String] {
    findings.map { finding in
      let path = String(finding.range.file.path.dropFirst(folder.count + 1))
      let offsets = files[path]?.offsets ?? [:]
      let mark = offsets.filter { $0.value == finding.range.lower }.keys.min()
      let place = mark.map { "«\($0)»" } ?? "\(finding.range.file.path):\(finding.range.place)"
      return "\(finding.kind.id) \(place)"
    }
  }
}
