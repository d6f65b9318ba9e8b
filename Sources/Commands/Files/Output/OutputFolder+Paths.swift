import Diagnostics

extension OutputFolder {
  /// The paths that a manifest lists: the member `path` of each element of its member `files`;
  /// `nil` when the bytes are no such manifest.
  @Sendable package static func listedPaths(_ manifest: [UInt8]) -> [String]? {
    guard let files = JSONReader.value(of: manifest)?["files"]?.elements else { return nil }
    let paths = files.compactMap { $0["path"]?.string }
    return paths.count == files.count ? paths : nil
  }

  /// What is above the last part of a path of at most so many parts, and the last part; the first
  /// is empty when there is only one.
  ///
  /// - Throws: `EnvironmentError.refused` for every other path.
  func split(
    _ path: String, parts most: Int
  ) throws(EnvironmentError) -> (parent: String, name: String) {
    let parts = path.split(separator: "/")
    guard Self.isPlain(path), parts.count <= most, let name = parts.last else {
      throw .refused(path: folder.shown(path), reason: "is no place for a site or a page")
    }
    return (parts.dropLast().joined(separator: "/"), String(name))
  }

  /// A folder beneath, made with those above it where they are not there; the empty path is this
  /// one.
  func madeFolders(_ relative: String) throws(EnvironmentError) -> Folder {
    var made = ""
    for part in relative.split(separator: "/") {
      made += made.isEmpty ? part : "/\(part)"
      _ = try folder.madeFolder(made)
    }
    return try folder.folder(made)
  }

  /// The folder of a file above the sites, made if it is not there.
  func folder(above path: String) throws(EnvironmentError) -> Folder {
    try madeFolders(split(path, parts: 3).parent)
  }

  /// A folder beneath, or `nil` when there is none.
  func existingFolder(_ relative: String) throws(EnvironmentError) -> Folder? {
    if !relative.isEmpty, try folder.kind(of: relative) != .folder { return nil }
    return try folder.folder(relative)
  }

  /// Whether a path stays where it begins and shows nothing hidden: parts of ASCII letters,
  /// digits, `-`, `_` and `.` that do not begin with a dot.
  static func isPlain(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && !part.hasPrefix(".")
        && part.utf8.allSatisfy(plainBytes.contains)
    }
  }

  private static let plainBytes = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.".utf8)
}
