package import Diagnostics

/// A file that pages load, under a name that changes with its content, so that a browser's cache
/// can never show an old style sheet with a new page.
package struct Asset: Sendable {
  /// Its name as templates and narratives know it, such as `site.css`.
  package let name: String
  /// What it was made from.
  package let source: SourceFile
  package let file: OutputFile

  package init(name: String, source: SourceFile) {
    self.name = name
    self.source = source
    let digest = SHA256.hexDigest(of: source.bytes).prefix(10)
    let parts = name.split(separator: ".", maxSplits: 1)
    let stem = parts.first.map(String.init) ?? name
    let ending = parts.count > 1 ? ".\(parts[1])" : ""
    self.file = OutputFile(path: "assets/\(stem)-\(digest)\(ending)", bytes: source.bytes)
  }
}
