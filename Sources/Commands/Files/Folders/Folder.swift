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

  func openBeneath(_ relative: String, _ flags: Int32) -> Int32 {
    while true {
      let found = csystem_open_beneath(descriptor, relative, flags | O_CLOEXEC)
      if found < 0, errno == EINTR || errno == EAGAIN { continue }
      return found
    }
  }
}
