import Glibc
import Synchronization

extension OutputFolder {
  /// Writes the files above the sites beside their places and marks for removal what an earlier
  /// build published and this one does not. Files whose bytes are there already stay untouched.
  ///
  /// Paths have one to three parts; one of the files must be `manifest.json`, listing the others.
  /// - Throws: `EnvironmentError.refused` when a file would be replaced that no manifest of ours
  ///   lists, or that lies in a site; `.failed` with the file that could not be written.
  package func stage(collection files: [SiteFile]) throws(EnvironmentError) {
    let list = try PublicationList(folder, listedPaths: inspector.listedPaths)
    // The manifest goes last: while it is not whole, its build has not begun to publish.
    for file in files where file.path != PublishedSite.manifestName {
      try stage(file, isOurs: list.paths.contains(file.path))
    }
    for file in files where file.path == PublishedSite.manifestName {
      try stage(file, isOurs: try isManifestOurs())
    }
    let planned = Set(files.map(\.path))
    for path in list.paths.subtracting(planned) { try remove(file: path) }
    pending.withLock { $0.lists = list.kept }
  }

  /// Marks a single file that is no longer planned; the commit takes it away. There may be none.
  private func remove(file path: String) throws(EnvironmentError) {
    // A manifest is data: what it says must not lead out of the folder or into a site.
    guard Self.isPlain(path), let (parentPath, name) = try? split(path, parts: 3),
      let parent = try existingFolder(parentPath), try site(around: path) == nil,
      try parent.kind(of: name) == .file
    else { return }
    pending.withLock { $0.removals.append(path) }
  }

  private func stage(_ file: SiteFile, isOurs: Bool) throws(EnvironmentError) {
    let (parentPath, name) = try split(file.path, parts: 3)
    if let site = try site(around: file.path) {
      throw .refused(
        path: folder.shown(file.path), reason: "lies in the site '\(site)'; rename its folder")
    }
    let parent = try madeFolders(parentPath)
    switch try parent.kind(of: name) {
    case nil: break
    case .file:
      if try parent.holds(file.bytes, in: name) { return }
      if !isOurs {
        throw .refused(
          path: folder.shown(file.path), reason: "is not in the manifest; move it away")
      }
    default: throw .refused(path: folder.shown(file.path), reason: "is not a regular file")
    }
    let hidden = LeftOver(name, .new).hiddenName
    do {
      try parent.write(file.bytes, to: hidden, shownAs: folder.shown(file.path))
    } catch {
      try? parent.remove(hidden)
      throw error
    }
    pending.withLock { $0.files.append(file.path) }
  }

  private func isManifestOurs() throws(EnvironmentError) -> Bool {
    guard let bytes = try PublishedSite.manifest(of: folder, name: PublishedSite.manifestName)
    else { return true }
    return inspector.listedPaths(bytes) != nil
  }

  /// The site in whose folder a path lies, published or about to be.
  private func site(around path: String) throws(EnvironmentError) -> String? {
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
