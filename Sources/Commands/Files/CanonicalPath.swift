import Glibc

/// The one absolute path of something that exists, without links, `.` and `..`.
struct CanonicalPath: Equatable {
  let text: String

  /// `nil` when nothing is there or it cannot be reached.
  init?(_ path: String) {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    text = String(cString: resolved)
  }

  private init(text: String) { self.text = text }

  /// The path of something in this folder, whether it exists or not.
  func appending(_ name: String) -> CanonicalPath {
    CanonicalPath(text: text == "/" ? "/\(name)" : "\(text)/\(name)")
  }

  /// Whether the other path is this one or lies beneath it.
  func contains(_ other: CanonicalPath) -> Bool {
    // With the separator, so that `/a/out` does not contain `/a/output`.
    let prefix = text == "/" ? "/" : text + "/"
    return other.text.utf8.elementsEqual(text.utf8)
      || other.text.utf8.starts(with: prefix.utf8)
  }
}
