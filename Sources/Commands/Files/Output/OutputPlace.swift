import Glibc

/// Decides whether a folder may be written to at all, before anything in it is touched.
enum OutputPlace {
  /// What lies in an output folder that nobody has built into yet, such as one fresh from version
  /// control.
  static let harmless: Set<String> = ["README.md", ".gitignore", ".gitkeep"]

  /// The path without slashes at its end, made into a folder if nothing is there.
  ///
  /// - Throws: `EnvironmentError.refused` for the root, the home folder, a link, and a folder that
  ///   holds an input or lies in one.
  static func prepare(_ path: String, inputs: [String]) throws(EnvironmentError) -> String {
    let trimmed = trim(path)
    guard !trimmed.isEmpty else { throw .refused(path: path, reason: "is no folder to write to") }
    var status = stat()
    if lstat(trimmed, &status) == 0 {
      try check(mode: status.st_mode, of: trimmed)
      guard let canonical = CanonicalPath(trimmed) else { throw .last("open", trimmed) }
      try check(canonical, shown: trimmed, inputs: inputs)
    } else {
      let (parent, name) = split(trimmed)
      guard let canonical = CanonicalPath(parent) else { throw .last("make", trimmed) }
      try check(canonical.appending(name), shown: trimmed, inputs: inputs)
      guard mkdir(trimmed, 0o777) == 0 || errno == EEXIST else { throw .last("make", trimmed) }
    }
    return trimmed
  }

  /// Whether the folder is empty or was written by us: then it has the marker or, where hidden
  /// files were not copied with it, a site of ours.
  static func isOurs(
    _ folder: borrowing Folder, marker: String, _ inspector: PublishedSite
  ) throws(EnvironmentError) -> Bool {
    let names = try folder.entries().map(\.shownName)
    if names.contains(marker) || names.allSatisfy(harmless.contains) { return true }
    return try !inspector.sites(in: folder).isEmpty
  }

  private static func check(mode: mode_t, of path: String) throws(EnvironmentError) {
    if mode & S_IFMT == S_IFLNK {
      throw .refused(path: path, reason: "is a link; name the folder that it leads to")
    }
    guard mode & S_IFMT == S_IFDIR else {
      throw .failed(path: path, operation: "write to", code: ENOTDIR)
    }
  }

  private static func check(
    _ place: CanonicalPath, shown: String, inputs: [String]
  ) throws(EnvironmentError) {
    if place.text == "/" {
      throw .refused(path: shown, reason: "is the root of all files; name a folder for the sites")
    }
    let home = getenv("HOME").flatMap { CanonicalPath(String(cString: $0)) }
    if let home, place.contains(home) {
      throw .refused(path: shown, reason: "holds the home folder; name a folder for the sites")
    }
    for input in inputs {
      guard let canonical = CanonicalPath(input) else { continue }
      if place.contains(canonical) {
        throw .refused(path: shown, reason: "holds the input folder '\(input)'")
      }
      if canonical.contains(place) {
        throw .refused(path: shown, reason: "lies in the input folder '\(input)'")
      }
    }
  }

  /// A link with a slash behind it would be followed, so the slashes go first.
  private static func trim(_ path: String) -> String {
    var path = Substring(path)
    while path.count > 1, path.hasSuffix("/") || path.hasSuffix("/.") { path = path.dropLast() }
    return String(path)
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = String(path[..<slash])
    return (parent.isEmpty ? "/" : parent, String(path[path.index(after: slash)...]))
  }
}
