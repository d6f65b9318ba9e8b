import Diagnostics
import Publishing

/// A manifest as it was published: what each file must be.
struct PublishedManifest {
  /// Relative to the folder of the manifest, as the manifest lists them.
  let listed: [FileRecord]
  /// The sites that the pages beside this manifest link to; empty in the manifest of a site.
  let sites: [String]
  /// The sealed digest of the inputs; `nil` when something was found wrong with them.
  private let inputs: String?
  /// The sealed digest of what all sites have in common, likewise.
  private let common: String?
  /// The digest of the headings of a site that the pages above it list.
  let headings: String?

  /// `nil` when the bytes are no manifest of ours.
  init?(_ bytes: [UInt8]) {
    if let scanned = ManifestScanner(bytes) { self.init(scanned) } else { self.init(tree: bytes) }
  }

  private init(_ scanned: ManifestScanner) {
    listed = scanned.files
    inputs = scanned.text("inputs")
    common = scanned.text("common")
    headings = scanned.text("headings")
    sites = scanned.sites
  }

  /// Of a manifest that somebody has laid out anew.
  init?(tree bytes: [UInt8]) {
    guard let value = JSONReader.value(of: bytes), let elements = value["files"]?.elements else {
      return nil
    }
    var listed: [FileRecord] = []
    for element in elements {
      guard let path = element["path"]?.string, let size = element["size"]?.integer,
        let digest = element["sha256"]?.string
      else { return nil }
      listed.append(FileRecord(path: path, size: size, digest: digest))
    }
    self.listed = listed
    inputs = value["inputs"]?.string
    common = value["common"]?.string
    headings = value["headings"]?.string
    sites = (value["sites"]?.elements ?? []).compactMap(\.string)
  }

  /// By path.
  var files: [String: FileRecord] {
    Dictionary(listed.map { ($0.path, $0) }) { _, last in last }
  }

  /// Whether the manifest says that exactly its files were made from these inputs.
  func isMade(from key: String) -> Bool { inputs == sealed(key) }

  /// Whether it says so of pages above sites and what the sites have in common.
  func isMade(fromCommon key: String) -> Bool { common == sealed(key) }

  private func sealed(_ key: String) -> String {
    SiteManifest.sealed(key, headings: headings, sites: sites, files: listed)
  }
}
