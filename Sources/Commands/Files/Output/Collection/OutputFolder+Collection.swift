import Glibc
import Synchronization

extension OutputFolder {
  /// Marks a single file that is no longer planned; the commit takes it away. There may be none.
  func remove(file path: String) throws(EnvironmentError) {
    // A manifest is data: what it says must not lead out of the folder or into a site.
    guard Self.isPlain(path), let (parentPath, name) = try? split(path, parts: 3),
      let parent = try existingFolder(parentPath), try site(around: path) == nil,
      try parent.kind(of: name) == .file
    else { return }
    pending.withLock { $0.removals.append(path) }
  }

  /// Whether there is no manifest above the sites, or one of ours.
  func isManifestOurs() throws(EnvironmentError) -> Bool {
    guard let bytes = try PublishedSite.manifest(of: folder, name: PublishedSite.manifestName)
    else { return true }
    return inspector.listedPaths(bytes) != nil
  }

  /// The site in whose folder a path lies, published or about to be.
  func site(around path: String) throws(EnvironmentError) -> String? {
    let staged = pending.withLock { $0.sites }
    var above = ""
    for part in path.split(separator: "/").dropLast() {
      above += above.isEmpty ? part : "/\(part)"
      if staged.contains(above) { return above }
      if try folder.kind(of: "\(above)/\(PublishedSite.manifestName)") != nil { return above }
    }
    return nil
  }
}
