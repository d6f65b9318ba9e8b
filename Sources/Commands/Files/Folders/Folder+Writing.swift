import Glibc

extension Folder {
  /// Makes a folder beneath that must not be there yet.
  func newFolder(_ relative: String) throws(EnvironmentError) -> Folder {
    try makeFolder(relative)
    return try folder(relative)
  }

  /// Makes a folder beneath that must not be there yet, without opening it.
  func makeFolder(_ relative: String) throws(EnvironmentError) {
    guard mkdirat(descriptor, relative, 0o777) == 0 else { throw .last("make", shown(relative)) }
  }

  /// Gives a file or folder of this folder another name, in place of a file of that name.
  func rename(_ old: String, to new: String) throws(EnvironmentError) {
    guard renameat(descriptor, old, descriptor, new) == 0 else {
      throw .last("publish", shown(new))
    }
  }

  /// Whether a file holds exactly these bytes.
  func holds(_ bytes: [UInt8], in name: String) throws(EnvironmentError) -> Bool {
    guard case .success(let descriptor) = file(name) else { return false }
    let file = OpenFile(descriptor: descriptor, path: shown(name))
    guard try file.status().st_size == bytes.count else { return false }
    return try file.read(upTo: bytes.count + 1) == bytes
  }

  /// Whether two files of this folder hold the same bytes, which need not fit into memory.
  func holdsTheSame(_ first: String, as second: String) throws(EnvironmentError) -> Bool {
    guard case .success(let left) = file(first) else { return false }
    let one = OpenFile(descriptor: left, path: shown(first))
    guard case .success(let right) = file(second) else { return false }
    let other = OpenFile(descriptor: right, path: shown(second))
    guard try one.status().st_size == other.status().st_size else { return false }
    while true {
      let bytes = try one.readPart()
      guard try other.readPart() == bytes else { return false }
      if bytes.isEmpty { return true }
    }
  }

  /// Gives a file of this folder the same path in another one, if it holds exactly these bytes, so
  /// that what did not change keeps its time. Says whether it did: some file systems cannot.
  func shares(
    _ path: String, ifItHolds bytes: [UInt8], with other: borrowing Folder
  ) throws(EnvironmentError) -> Bool {
    guard try holds(bytes, in: path) else { return false }
    return linkat(descriptor, path, other.descriptor, path, 0) == 0
  }

  /// The size of a file in this folder, in bytes.
  func size(of entry: FolderEntry) throws(EnvironmentError) -> Int {
    var status = stat()
    guard fstatat(descriptor, entry.rawName, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw .last("read", shown(entry.shownName))
    }
    return Int(status.st_size)
  }

  /// The size of a regular file beneath, in bytes; `nil` when there is none.
  func size(ofFile relative: String) throws(EnvironmentError) -> Int? {
    guard case .success(let descriptor) = file(relative) else { return nil }
    let status = try OpenFile(descriptor: descriptor, path: shown(relative)).status()
    return FolderEntry.Kind(mode: status.st_mode) == .file ? Int(status.st_size) : nil
  }

  /// Opens a file of this folder, made if needed, that no other process has locked. The kernel
  /// frees the lock when the file is closed or the process dies.
  func locked(_ name: String) throws(EnvironmentError) -> OpenFile {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let opened = openat(descriptor, name, flags, 0o666)
    guard opened >= 0 else { throw .last("open", shown(name)) }
    let file = OpenFile(descriptor: opened, path: shown(name))
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      if errno == EWOULDBLOCK { throw .locked(path: path) }
      throw .last("lock", shown(name))
    }
    return file
  }
}
