import Glibc
import Synchronization

/// The folder of all sites. Each site is published whole or not at all, whatever happens.
///
/// A build goes through two phases. `stage` writes each new site into a hidden folder beside its
/// place, several at once if wanted; nothing that is published is touched. `commit` then makes the
/// disk hold all of it and exchanges old for new in one step each. A build that dies before leaves
/// hidden folders, which the next one sweeps; a reader always finds the whole old or the whole new
/// site. Giving the value up without `commit` takes back what was staged.
package final class OutputFolder: Sendable {
  /// Locks the folder for one build and marks it as ours.
  package static let lockName = ".area-reports.lock"

  /// What waits for the commit: paths relative to the folder.
  struct Pending {
    var sites: Set<String> = []
    var files: Set<String> = []
    var removals: [String] = []
    /// The lists of dead builds, hidden, which the root manifest makes needless.
    var lists: [String] = []
    /// Whether something of it may be published already.
    var hasBegun = false
  }

  let folder: Folder
  private let lock: OpenFile
  let inspector: PublishedSite
  /// How many folders are looked through at once.
  let jobs: Int
  let exchange: FolderExchange
  let pending = Mutex(Pending())

  /// Opens the folder for one build, makes it if needed, locks it and sweeps it.
  ///
  /// `inputs` are the folders that are read, `jobs` how many folders are looked through at once.
  /// `listedPaths` gives the paths that a manifest lists,
  /// or `nil` when it is not one of ours.
  /// - Throws: `EnvironmentError.refused` for a dangerous place, `.locked` while another build is
  ///   at work, `.failed` when the disk does not let us.
  package convenience init(
    _ path: String, inputs: [String], jobs: Int = 1,
    listedPaths: @escaping @Sendable ([UInt8]) -> [String]? = OutputFolder.listedPaths
  ) throws(EnvironmentError) {
    try self.init(
      path, inputs: inputs, jobs: jobs, listedPaths: listedPaths, exchange: FolderExchange())
  }

  init(
    _ path: String, inputs: [String], jobs: Int = 1,
    listedPaths: @escaping @Sendable ([UInt8]) -> [String]?, exchange: FolderExchange
  ) throws(EnvironmentError) {
    let path = try OutputPlace.prepare(path, inputs: inputs)
    let folder = try Folder(path)
    let inspector = PublishedSite(listedPaths: listedPaths)
    guard try OutputPlace.isOurs(folder, marker: Self.lockName, inspector) else {
      throw .refused(
        path: path, reason: "holds files that this program did not write; name an empty folder")
    }
    lock = try folder.locked(Self.lockName)
    try PublicationList.keepLists(in: folder, listedPaths: listedPaths)
    try LeftOver.sweep(folder, jobs: jobs)
    self.folder = folder
    self.inspector = inspector
    self.jobs = jobs
    self.exchange = exchange
  }

  deinit { abandon() }

  /// The paths of the sites that are published now, in the order of their bytes.
  ///
  /// - Throws: `EnvironmentError` when a folder cannot be read.
  package func sites() throws(EnvironmentError) -> [String] {
    try inspector.sites(in: folder)
  }

  /// Writes a site beside its place, unless what is there is the same, and says whether it did.
  ///
  /// The path has one or two parts. One of the files must be `manifest.json`, listing the others;
  /// a site whose manifest and sizes on disk are equal is unchanged. May be called from several
  /// threads at once, for different sites.
  /// - Throws: `EnvironmentError.refused` when something that is not ours would be replaced,
  ///   `.failed` with the file that could not be written; what was staged of it is then gone.
  package func stage(site: String, files: [SiteFile]) throws(EnvironmentError) -> Bool {
    let (parentPath, name) = try split(site, parts: 2)
    for file in files where !Self.isPlain(file.path) {
      throw .refused(path: folder.shown("\(site)/\(file.path)"), reason: "is no path in a site")
    }
    let parent = try madeFolders(parentPath)
    let state = try inspector.state(of: name, in: parent, comparedWith: files)
    if state == .unchanged { return false }
    let hidden = LeftOver(name, .new).hiddenName
    do {
      let new = try parent.newFolder(hidden)
      if state == .absent {
        try write(files, of: site, into: new) { _ in false }
      } else {
        let old = try parent.folder(name)
        try write(files, of: site, into: new) { file throws(EnvironmentError) in
          try old.shares(file.path, ifItHolds: file.bytes, with: new)
        }
      }
    } catch {
      // The reason matters more than whether the clearing up works, which the next build repeats.
      try? parent.remove(hidden)
      throw error
    }
    pending.withLock { pending in _ = pending.sites.insert(site) }
    return true
  }

  /// Marks a site that is no longer planned; the commit takes it away. There may be none.
  ///
  /// - Throws: `EnvironmentError.refused` for what is not a site of ours.
  package func remove(site: String) throws(EnvironmentError) {
    let (parentPath, name) = try split(site, parts: 2)
    guard let parent = try existingFolder(parentPath) else { return }
    guard try inspector.state(of: name, in: parent, comparedWith: []) != .absent else { return }
    pending.withLock { $0.removals.append(site) }
  }

  /// `isShared` takes a file over from the published site, if it can, and says whether it did.
  private func write(
    _ files: [SiteFile], of site: String, into new: borrowing Folder,
    isShared: (SiteFile) throws(EnvironmentError) -> Bool
  ) throws(EnvironmentError) {
    var made: Set<String> = []
    // The manifest goes last: a tree that has one is whole.
    let ordered = files.filter { $0.path != PublishedSite.manifestName }
    for file in ordered + files.filter({ $0.path == PublishedSite.manifestName }) {
      var parent = ""
      for part in file.path.split(separator: "/").dropLast() {
        parent += parent.isEmpty ? part : "/\(part)"
        if made.insert(parent).inserted { try new.makeFolder(parent) }
      }
      if try isShared(file) { continue }
      try new.write(file.bytes, to: file.path, shownAs: folder.shown("\(site)/\(file.path)"))
    }
  }
}
