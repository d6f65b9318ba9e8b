import Glibc

/// Makes a folder with files in it inside an existing one, whole or not at all.
struct NewFolder {
  private let root: String

  /// `root` is the existing folder.
  init(_ root: String) { self.root = root }

  /// `relative` is the new folder's path inside the existing one; its last part must not
  ///   be there yet.
  /// - Throws: `EnvironmentError` with the file that could not be written; nothing is then left.
  func write(_ files: [SiteFile], to relative: String) throws(EnvironmentError) {
    let folder = try Folder(root)
    var parts = relative.split(separator: "/").map(String.init)
    guard let name = parts.popLast() else {
      preconditionFailure("A new folder needs a name")
    }
    var parent = ""
    for part in parts {
      parent += parent.isEmpty ? part : "/\(part)"
      _ = try folder.madeFolder(parent)
    }
    let above = try folder.folder(parent)
    let hidden = ".\(name).new-\(getpid())"
    do {
      let new = try above.newFolder(hidden)
      for file in files {
        try new.write(file.bytes, to: file.path, shownAs: "\(root)/\(relative)/\(file.path)")
      }
      try above.rename(hidden, to: name)
    } catch {
      try? above.remove(hidden)
      throw error
    }
  }
}
