import Glibc
import Reporting

/// Looks at what is in the place of a site, so that nothing is ever replaced that is not ours.
struct PublishedSite {
  /// The file that says what belongs to a site.
  static let manifestName = "manifest.json"
  /// Far above any manifest; a larger file of that name is not one.
  private static let largestManifest = 8 << 20

  enum State {
    case absent
    /// Its manifest and the sizes of its files are those of the site to be published.
    case unchanged
    case replaceable
  }

  /// The paths that the bytes of a manifest list, or `nil` when it is not one of ours.
  let listedPaths: @Sendable ([UInt8]) -> [String]?

  /// What is at `path`, given the files that are to take its place.
  ///
  /// - Throws: `EnvironmentError.refused` for a link, a file, a folder without our manifest and one
  ///   with a file that the manifest does not list.
  func state(
    of path: String, in output: borrowing Folder, comparedWith files: [SiteFile]
  ) throws(EnvironmentError) -> State {
    switch try output.kind(of: path) {
    case nil: return .absent
    case .folder: break
    default: throw .refused(path: output.shown(path), reason: "is not a folder")
    }
    var site = try output.folder(path)
    let sizes = try sizes(of: &site)
    if sizes.isEmpty { return .replaceable }
    let manifest = try ownManifest(of: site, sizes: sizes)
    let planned = files.reduce(into: [:]) { $0[$1.path] = $1.bytes.count }
    let isSame = manifest == files.first { $0.path == Self.manifestName }?.bytes
    return isSame && sizes == planned ? .unchanged : .replaceable
  }

  private func isOurs(_ folder: borrowing Folder) throws(EnvironmentError) -> Bool {
    guard let manifest = try Self.manifest(of: folder) else { return false }
    return listedPaths(manifest) != nil
  }

  /// The sites among the folders of the first two levels, in the order of their bytes.
  func sites(
    in folder: borrowing Folder, below path: String = ""
  ) throws(EnvironmentError) -> [String] {
    var found: [String] = []
    for entry in try folder.entries() where entry.kind == .folder && !entry.isHidden {
      guard let name = entry.name else { continue }
      let child = try folder.folder(name)
      if try isOurs(child) {
        found.append(path + name)
      } else if path.isEmpty {
        found += try sites(in: child, below: "\(name)/")
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func ownManifest(
    of site: borrowing Folder, sizes: [String: Int]
  ) throws(EnvironmentError) -> [UInt8] {
    guard let manifest = try Self.manifest(of: site), let listed = listedPaths(manifest) else {
      throw .refused(
        path: site.path, reason: "holds files that this program did not write; move them away")
    }
    let foreign = Set(sizes.keys).subtracting(listed).subtracting([Self.manifestName])
    if let first = foreign.min() {
      throw .refused(
        path: site.shown(first), reason: "is not in the manifest of its site; move it away")
    }
    return manifest
  }

  /// The bytes of a manifest, or of a file of another name that may be one; `nil` when there is
  /// no regular file of that name.
  ///
  /// - Throws: `EnvironmentError` when it is there and cannot be read.
  static func manifest(
    of folder: borrowing Folder, name: String = PublishedSite.manifestName
  ) throws(EnvironmentError) -> [UInt8]? {
    switch folder.file(name) {
    case .success(let descriptor):
      let file = OpenFile(descriptor: descriptor, path: folder.shown(name))
      let status = try file.status()
      guard FolderEntry.Kind(mode: status.st_mode) == .file else { return nil }
      return try file.read(upTo: Self.largestManifest, expecting: Int(status.st_size))
    case .failure(let failure):
      switch failure.code {
      // Nothing there, a link, a socket or a device without a driver.
      case ENOENT, ENOTDIR, ELOOP, ENXIO, ENODEV: return nil
      default: throw .failed(path: folder.shown(name), operation: "read", code: failure.code)
      }
    }
  }

  /// The folders of the first two levels that have a manifest of their own, whatever is in it.
  /// `jobs` folders are looked through at once.
  func candidates(
    in folder: borrowing Folder, below path: String = "", jobs: Int
  ) throws(EnvironmentError) -> Set<String> {
    let names = try folder.entries().compactMap {
      $0.kind == .folder && !$0.isHidden ? $0.name : nil
    }
    let found = try ConcurrentMap.map(names, jobs: jobs) {
      name throws(EnvironmentError) -> Set<String> in
      if try folder.kind(of: "\(name)/\(Self.manifestName)") != nil { return [path + name] }
      guard path.isEmpty else { return [] }
      return try candidates(in: folder.folder(name), below: "\(name)/", jobs: 1)
    }
    return found.reduce(into: []) { $0.formUnion($1) }
  }

  /// The sizes of everything in a site that is no folder, by path relative to the site; of what is
  /// no regular file either, -1.
  func sizes(of site: inout Folder) throws(EnvironmentError) -> [String: Int] {
    var sizes: [String: Int] = [:]
    try collect("", of: &site, into: &sizes)
    return sizes
  }

  /// The same of a folder of the site whose path begins with `prefix`.
  private func collect(
    _ prefix: String, of folder: inout Folder, into sizes: inout [String: Int]
  ) throws(EnvironmentError) {
    for entry in try folder.ownEntries() {
      let path = prefix + entry.shownName
      if entry.kind == .folder, let name = entry.name {
        var inner = try folder.folder(name)
        try collect("\(path)/", of: &inner, into: &sizes)
      } else {
        // A link or a device never has the size of a planned file.
        sizes[path] = entry.kind == .file ? try folder.size(of: entry) : -1
      }
    }
  }
}
