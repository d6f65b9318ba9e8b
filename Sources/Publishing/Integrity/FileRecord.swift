/// What a manifest says of a file.
package struct FileRecord: Sendable {
  /// Relative to the folder of the manifest.
  package let path: String
  /// In bytes.
  package let size: Int
  /// SHA-256 in lower-case hexadecimal.
  package let digest: String

  package init(path: String, size: Int, digest: String) {
    self.path = path
    self.size = size
    self.digest = digest
  }
}
