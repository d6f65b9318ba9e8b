import Glibc

/// One name in a folder and what it stands for, links not followed.
struct FolderEntry {
  enum Kind {
    case file
    case folder
    case other
  }

  /// The bytes of the name as the file system has them, ending in zero.
  let rawName: [UInt8]
  let kind: Kind

  /// The name, or `nil` when it is not UTF-8.
  var name: String? {
    String(validating: rawName.dropLast(), as: UTF8.self)
  }

  /// The name for messages.
  var shownName: String {
    String(decoding: rawName.dropLast(), as: UTF8.self)
  }

  var isHidden: Bool { rawName.first == UInt8(ascii: ".") }
}

extension FolderEntry.Kind {
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }
}
