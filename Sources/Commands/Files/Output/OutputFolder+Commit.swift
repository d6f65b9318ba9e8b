internal import CSystem
import Glibc
import Synchronization

extension OutputFolder {
  /// Publishes everything staged and takes away what was marked for it. The sites come before the
  /// pages that link to them, and what disappears goes last.
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
    for site in Self.ordered(work.sites) {
      try publish(site)
      pending.withLock { pending in pending.sites.removeAll { $0 == site } }
    }
    for file in Self.ordered(work.files) {
      let (parent, name) = try split(file)
      try folder.folder(parent).rename(LeftOver(name, .new).hiddenName, to: name)
      pending.withLock { pending in pending.files.removeAll { $0 == file } }
    }
    for path in Self.ordered(work.removals) { try takeAway(path) }
    pending.withLock { $0.removals = [] }
    // Last, because it takes longest and nobody waits for it.
    for site in Self.ordered(work.sites) { try removeReplaced(site) }
  }

  /// Takes back what was staged and not published; what fails is left for the next sweep.
  func abandon() {
    let work = pending.withLock { pending in
      defer { pending = Pending() }
      return pending
    }
    for path in work.sites + work.files {
      guard let (parentPath, name) = try? split(path) else { continue }
      if let parent = try? folder.folder(parentPath) {
        try? parent.remove(LeftOver(name, .new).hiddenName)
      }
      removeIfEmpty(parentPath)
    }
  }

  private func publish(_ site: String) throws(EnvironmentError) {
    let (parentPath, name) = try split(site)
    let parent = try folder.folder(parentPath)
    let hidden = LeftOver(name, .new).hiddenName
    if try parent.kind(of: name) == nil {
      try parent.rename(hidden, to: name)
    } else {
      try exchange.exchange(hidden, name, in: parent)
    }
  }

  private func removeReplaced(_ site: String) throws(EnvironmentError) {
    let (parentPath, name) = try split(site)
    let parent = try folder.folder(parentPath)
    try parent.remove(LeftOver(name, .new).hiddenName)
    try parent.remove(LeftOver(name, .old).hiddenName)
  }

  private func takeAway(_ path: String) throws(EnvironmentError) {
    let (parentPath, name) = try split(path)
    let parent = try folder.folder(parentPath)
    // Under a hidden name first, so that nobody reads a tree that is half gone.
    let hidden = LeftOver(name, .new).hiddenName
    if try parent.kind(of: name) != nil { try parent.rename(name, to: hidden) }
    try parent.remove(hidden)
    removeIfEmpty(parentPath)
  }

  /// A folder that has lost its last site goes, too; one that is not empty stays by itself.
  private func removeIfEmpty(_ relative: String) {
    if !relative.isEmpty { unlinkat(folder.descriptor, relative, AT_REMOVEDIR) }
  }

  /// By the bytes of the paths, so that every build does the same in the same order.
  private static func ordered(_ paths: [String]) -> [String] {
    paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
