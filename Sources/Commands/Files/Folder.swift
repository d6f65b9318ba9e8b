internal import CSystem
import Glibc

/// An open folder. What lies beneath is reached through it and never through a link, so nothing
/// that happens to its path can lead elsewhere.
struct Folder: ~Copyable {
  let descriptor: Int32
  /// As shown to people.
  let path: String

  /// Opens the folder that the user named; here, and only here, a link is followed.
  init(_ path: String) throws(EnvironmentError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last("open", path) }
    self.init(taking: descriptor, path: path)
  }

  /// Takes over an open descriptor.
  init(taking descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// The path of something beneath, as shown to people.
  func shown(_ relative: String) -> String { relative.isEmpty ? path : "\(path)/\(relative)" }

  /// A folder beneath; the empty path is this one.
  func folder(_ relative: String) throws(EnvironmentError) -> Folder {
    let found = openBeneath(relative.isEmpty ? "." : relative, O_RDONLY | O_DIRECTORY)
    guard found >= 0 else { throw .last("open", shown(relative)) }
    return Folder(taking: found, path: shown(relative))
  }

  /// A folder beneath, made if it is not there; its parent must be.
  func madeFolder(_ relative: String) throws(EnvironmentError) -> Folder {
    if !relative.isEmpty, mkdirat(descriptor, relative, 0o777) != 0, errno != EEXIST {
      throw .last("make", shown(relative))
    }
    return try folder(relative)
  }

  /// An open file beneath, or the `errno` that says why there is none.
  func file(_ relative: String) -> Result<Int32, OpeningFailure> {
    // Without O_NONBLOCK the opening of a named pipe would wait for ever.
    let found = openBeneath(relative, O_RDONLY | O_NONBLOCK)
    return found >= 0 ? .success(found) : .failure(OpeningFailure(code: errno))
  }

  /// Why a file beneath could not be opened.
  struct OpeningFailure: Error {
    let code: Int32
  }

  /// What a name in this folder stands for, links not followed; `nil` when nothing is there.
  func kind(of name: String) throws(EnvironmentError) -> FolderEntry.Kind? {
    var status = stat()
    if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      return FolderEntry.Kind(mode: status.st_mode)
    }
    guard errno == ENOENT || errno == ENOTDIR else { throw .last("read", shown(name)) }
    return nil
  }

  /// Everything in the folder but `.` and `..`, in the order of the bytes of the names.
  func entries() throws(EnvironmentError) -> [FolderEntry] {
    // A descriptor of its own, because reading moves a position that copies would share.
    let own = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { throw .last("read", path) }
    return try Self.entries(taking: own, shownAs: path)
  }

  /// Everything in a folder beneath; the empty path is this one.
  func entries(in relative: String) throws(EnvironmentError) -> [FolderEntry] {
    let opened = openBeneath(relative.isEmpty ? "." : relative, O_RDONLY | O_DIRECTORY)
    guard opened >= 0 else { throw .last("open", shown(relative)) }
    return try Self.entries(taking: opened, shownAs: shown(relative))
  }

  /// Reads and closes an open folder that nobody else reads.
  private static func entries(
    taking opened: Int32, shownAs path: String
  ) throws(EnvironmentError) -> [FolderEntry] {
    guard let stream = fdopendir(opened) else {
      let failure = EnvironmentError.last("read", path)
      close(opened)
      throw failure
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = name(of: entry)
      let isDots = name[0] == 46 && (name[1] == 0 || name[1] == 46 && name[2] == 0)
      if isDots { continue }
      entries.append(FolderEntry(rawName: name, kind: kind(of: entry, name: name, in: opened)))
    }
    guard errno == 0 else { throw .last("read", path) }
    return entries.sorted { left, right in
      left.rawName.lexicographicallyPrecedes(right.rawName) {
        UInt8(bitPattern: $0) < UInt8(bitPattern: $1)
      }
    }
  }

  /// Makes a new file and writes it whole.
  func write(_ bytes: [UInt8], to relative: String, shownAs shown: String)
    throws(EnvironmentError)
  {
    var file = try newFile(relative, shownAs: shown)
    try file.finish(writing: bytes)
  }

  /// Makes a new file to be written.
  func newFile(_ relative: String, shownAs shown: String) throws(EnvironmentError) -> OpenFile {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let made = openat(descriptor, relative, flags, 0o666)
    guard made >= 0 else { throw .last("write", shown) }
    return OpenFile(descriptor: made, path: shown)
  }

  private func openBeneath(_ relative: String, _ flags: Int32) -> Int32 {
    while true {
      let found = csystem_open_beneath(descriptor, relative, flags | O_CLOEXEC)
      if found < 0, errno == EINTR || errno == EAGAIN { continue }
      return found
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [CChar] {
    withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
      buffer.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
    }
  }

  private static func kind(
    of entry: UnsafeMutablePointer<dirent>, name: [CChar], in folder: Int32
  ) -> FolderEntry.Kind {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_UNKNOWN):
      var status = stat()
      let isKnown = fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      return isKnown ? FolderEntry.Kind(mode: status.st_mode) : .other
    default: return .other
    }
  }
}
