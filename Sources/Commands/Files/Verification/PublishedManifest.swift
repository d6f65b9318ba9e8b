import Diagnostics

/// A manifest as it was published: what each file must be.
struct PublishedManifest {
  struct Entry {
    /// In bytes.
    let size: Int
    /// SHA-256 in lower-case hexadecimal.
    let digest: String
  }

  /// By path relative to the folder of the manifest.
  let files: [String: Entry]
  /// The sites that the pages beside this manifest link to; empty in the manifest of a site.
  let sites: [String]

  /// `nil` when the bytes are no manifest of ours.
  init?(_ bytes: [UInt8]) {
    guard let value = JSONReader.value(of: bytes), let elements = value["files"]?.elements else {
      return nil
    }
    var files: [String: Entry] = [:]
    for element in elements {
      guard let path = element["path"]?.string, let size = element["size"]?.integer,
        let digest = element["sha256"]?.string
      else { return nil }
      files[path] = Entry(size: size, digest: digest)
    }
    self.files = files
    sites = (value["sites"]?.elements ?? []).compactMap(\.string)
  }
}
