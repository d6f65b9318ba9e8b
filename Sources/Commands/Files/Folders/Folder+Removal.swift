import Glibc

extension Folder {
  /// Removes a file or a whole tree in this folder; links are removed, not followed. What is
  /// already gone is as good as removed.
  func remove(_ name: String) throws(EnvironmentError) {
    try remove(Array(name.utf8) + [0], shown: shown(name))
  }

  /// Removes a folder of this folder if there is nothing in it; otherwise it stays by itself.
  func removeIfEmpty(_ name: String) throws(EnvironmentError) {
    if unlinkat(descriptor, name, AT_REMOVEDIR) == 0 { return }
    // Gone, not empty (in the words of either standard), or the place of a mounted disk.
    guard [ENOENT, ENOTEMPTY, EEXIST, EBUSY].contains(errno) else {
      throw .last("remove", shown(name))
    }
  }

  private func remove(_ name: [UInt8], shown: String) throws(EnvironmentError) {
    if unlinkat(descriptor, name, 0) == 0 || errno == ENOENT { return }
    guard errno == EISDIR || errno == EPERM else { throw .last("remove", shown) }
    try removeContents(of: name, shown: shown)
    guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT else {
      throw .last("remove", shown)
    }
  }

  private func removeContents(of name: [UInt8], shown: String) throws(EnvironmentError) {
    let path = name.map { CChar(bitPattern: $0) }
    let found = openat(descriptor, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard found >= 0 else { throw .last("remove", shown) }
    var folder = Folder(taking: found, path: shown)
    for entry in try folder.ownEntries() {
      try folder.remove(entry.rawName, shown: "\(shown)/\(entry.shownName)")
    }
  }
}
