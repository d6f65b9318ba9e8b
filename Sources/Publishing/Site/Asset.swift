package import Diagnostics
package import Formats

/// A file that pages load, under a name that changes with its content, so that a browser's cache
/// can never show an old style sheet with a new page.
package struct Asset: Sendable {
  /// Its name as templates and narratives know it, such as `site.css`.
  package let name: String
  /// What it was made from.
  package let source: SourceFile
  package let file: OutputFile

  /// In pixels; `nil` for what is no picture.
  package let size: (width: Int, height: Int)?

  package init(name: String, source: SourceFile) {
    self.init(name: name, source: source, bytes: source.bytes, size: nil)
  }

  /// A picture without what its file said beside it.
  package init(name: String, picture: Picture) {
    self.init(
      name: name, source: picture.file, bytes: picture.bytes,
      size: (picture.width, picture.height))
  }

  private init(
    name: String, source: SourceFile, bytes: [UInt8], size: (width: Int, height: Int)?
  ) {
    self.name = name
    self.source = source
    self.size = size
    let digest = SHA256.hexDigest(of: bytes)
    let parts = name.split(separator: ".", maxSplits: 1)
    let stem = parts.first.map(String.init) ?? name
    let ending = parts.count > 1 ? ".\(parts[1])" : ""
    self.file = OutputFile(
      path: "assets/\(stem)-\(digest.prefix(10))\(ending)", bytes: bytes, digest: digest)
  }
}
