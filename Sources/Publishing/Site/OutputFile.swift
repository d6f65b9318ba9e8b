/// A finished file: where it goes and what is in it.
package struct OutputFile: Sendable {
  /// Relative to the folder of its site, with `/` between its parts.
  package let path: String
  package let bytes: [UInt8]
  /// SHA-256 in lower-case hexadecimal, where it is known: of files that all sites have.
  private let digest: String?

  /// `digest` is that of the bytes, if it was made already.
  package init(path: String, bytes: [UInt8], digest: String? = nil) {
    self.path = path
    self.bytes = bytes
    self.digest = digest
  }

  /// What a manifest says of the file.
  package var record: FileRecord {
    FileRecord(path: path, size: bytes.count, digest: digest ?? SHA256.hexDigest(of: bytes))
  }
}
