internal import CSystem
import Glibc
import Synchronization

extension OutputFolder {
  /// Publishes everything staged and takes away what was marked for it. The sites come before the
  /// pages that link to them, what pages load before the pages, and what disappears after both.
  /// The root manifest goes last: until then a later build knows from the staged one what there is
  /// to clear up.
  ///
  /// - Throws: `EnvironmentError` with the place that could not be published; what was published
  ///   before it stays, and the rest is as it was.
  package func commit() throws(EnvironmentError) {
    let work = pending.withLock { $0 }
    if !work.sites.isEmpty || !work.files.isEmpty {
      // Without it a power cut could leave the new name with files that never reached the disk.
      guard csystem_sync_file_system(folder.descriptor) == 0 else {
        throw .last("write", folder.path)
      }
    }
    pending.withLock { $0.hasBegun = true }
    var replaced: [String] = []
    for site in Self.ordered(work.sites) {
      if try publish(site) { replaced.append(site) }
      pending.withLock { pending in _ = pending.sites.remove(site) }
    }
    let files = Self.ordered(work.files)
    for file in files where file != PublishedSite.manifestName { try publish(file: file) }
    for path in Self.ordered(work.removals) { try takeAway(path) }
    if files.contains(PublishedSite.manifestName) {
      try publish(file: PublishedSite.manifestName)
    }
    // Last, because it takes longest and nobody waits for it.
    for site in replaced { try removeReplaced(site) }
    for list in work.lists { try folder.remove(list) }
    pending.withLock { $0 = Pending() }
  }

  /// Takes back what was staged and not published; what fails is left for the next sweep.
  func abandon() {
    let work = pending.withLock { pending in
      defer { pending = Pending() }
      return pending
    }
    // Once pages are published, only the staged manifest says that they are ours.
    let files = work.files.filter { !work.hasBegun || $0 != PublishedSite.manifestName }
    takeBack(files: work.sites.sorted() + files.sorted())
  }

  /// Removes hidden trees and files that nobody will publish.
  func takeBack(files paths: [String]) {
    for path in paths {
      guard let (parentPath, name) = try? split(path, parts: 3) else { continue }
      if let parent = try? folder.folder(parentPath) {
        try? parent.remove(LeftOver(name, .new).hiddenName)
      }
      try? removeIfEmpty(parentPath)
    }
  }

  /// Puts a staged site in its place. Says whether a site was there, which is now a hidden one.
  private func publish(_ site: String) throws(EnvironmentError) -> Bool {
    let (parentPath, name) = try split(site, parts: 2)
    let parent = try folder.folder(parentPath)
    let hidden = LeftOver(name, .new).hiddenName
    if try parent.kind(of: name) == nil {
      try parent.rename(hidden, to: name)
      return false
    }
    try exchange.exchange(hidden, name, in: parent)
    return true
  }

  private func publish(file path: String) throws(EnvironmentError) {
    let (parent, name) = try split(path, parts: 3)
    try folder.folder(parent).rename(LeftOver(name, .new).hiddenName, to: name)
    pending.withLock { pending in _ = pending.files.remove(path) }
  }

  private func removeReplaced(_ site: String) throws(EnvironmentError) {
    let (parentPath, name) = try split(site, parts: 2)
    let parent = try folder.folder(parentPath)
    try parent.remove(LeftOver(name, .new).hiddenName)
    try parent.remove(LeftOver(name, .old).hiddenName)
  }

  private func takeAway(_ path: String) throws(EnvironmentError) {
    let (parentPath, name) = try split(path, parts: 3)
    guard let parent = try existingFolder(parentPath) else { return }
    // Under a hidden name first, so that nobody reads a tree that is half gone.
    let hidden = LeftOver(name, .new).hiddenName
    if try parent.kind(of: name) != nil { try parent.rename(name, to: hidden) }
    try parent.remove(hidden)
    try removeIfEmpty(parentPath)
  }

  /// Folders that have lost the last thing in them go, too, the inner one first.
  private func removeIfEmpty(_ relative: String) throws(EnvironmentError) {
    var parts = relative.split(separator: "/")
    while let name = parts.popLast() {
      try folder.folder(parts.joined(separator: "/")).removeIfEmpty(String(name))
    }
  }

  /// By the bytes of the paths, so that every build does the same in the same order; what pages
  /// load comes first.
  private static func ordered(_ paths: some Sequence<String>) -> [String] {
    paths.sorted { left, right in
      let isAsset = (left.hasPrefix(assets), right.hasPrefix(assets))
      if isAsset.0 != isAsset.1 { return isAsset.0 }
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
  }

  private static let assets = "assets/"
}
