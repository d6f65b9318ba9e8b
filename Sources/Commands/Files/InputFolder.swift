package import Diagnostics
import Glibc

/// A folder that is read: content or templates.
///
/// Only regular files beneath it are read. The kernel itself refuses every way out (`openat2` with
/// `RESOLVE_BENEATH` and `RESOLVE_NO_SYMLINKS`), so no link at any depth leads elsewhere.
package final class InputFolder: Sendable {
  /// Far above the largest sensible source, far below what would exhaust the memory.
  package static let largestFile = 8 << 20
  /// Folders below folders; a tree that is deeper is a mistake, such as a copy into itself.
  package static let deepestFolder = 8

  /// What the paths of its files begin with for people: the last part of the folder's own path.
  package let prefix: String
  private let path: String
  let folder: Folder

  /// - Throws: `EnvironmentError` when the folder is missing or cannot be read.
  package init(_ path: String) throws(EnvironmentError) {
    self.path = path
    folder = try Folder(path)
    prefix = Self.lastPart(of: path)
  }

  /// The file at a path relative to the folder. `nil` when there is none, and, with a message,
  /// when it is too large, no regular file, or reached through a link.
  ///
  /// - Throws: `EnvironmentError` when the file is there and cannot be read.
  package func read(
    _ relative: String, reporting collector: inout DiagnosticCollector
  ) throws(EnvironmentError) -> SourceFile? {
    guard !relative.isEmpty, !relative.utf8.contains(0) else { return nil }
    switch folder.file(relative) {
    case .success(let descriptor):
      return try read(
        OpenFile(descriptor: descriptor, path: "\(path)/\(relative)"), relative, &collector)
    case .failure(let failure):
      switch failure.code {
      case ENOENT, ENOTDIR, ENAMETOOLONG: return nil
      // A link, a way out of the folder, a socket or a device without a driver.
      case ELOOP, EXDEV, ENXIO, ENODEV:
        collector.report(.notARegularFile, Self.notRegular(relative), at: place(of: relative))
        return nil
      default:
        throw .failed(path: "\(path)/\(relative)", operation: "open", code: failure.code)
      }
    }
  }

  private func read(
    _ file: borrowing OpenFile, _ relative: String, _ collector: inout DiagnosticCollector
  ) throws(EnvironmentError) -> SourceFile? {
    let status = try file.status()
    guard FolderEntry.Kind(mode: status.st_mode) == .file else {
      collector.report(.notARegularFile, Self.notRegular(relative), at: place(of: relative))
      return nil
    }
    let bytes = try file.read(upTo: Self.largestFile + 1, expecting: Int(status.st_size))
    guard bytes.count <= Self.largestFile else {
      collector.report(
        .fileTooLarge,
        "'\(Self.lastPart(of: relative))' is larger than \(Self.largestFile >> 20) MiB",
        at: place(of: relative))
      return nil
    }
    return SourceFile(path: shown(relative), bytes: bytes)
  }

  static func notRegular(_ relative: String) -> String {
    "'\(lastPart(of: relative))' is a link or a device, not a regular file"
  }

  private func shown(_ relative: String) -> String {
    prefix.isEmpty ? relative : "\(prefix)/\(relative)"
  }

  func place(of relative: String) -> SourceRange {
    SourceFile(path: shown(relative), bytes: []).startRange
  }

  /// The name of the folder itself, also when it was given as `.` or with a slash at its end.
  private static func lastPart(of path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? ""
    guard last.isEmpty || last == "." || last == ".." else { return last }
    return CanonicalPath(path)?.text.split(separator: "/").last.map(String.init) ?? ""
  }
}

extension DiagnosticKind {
  package static let notARegularFile = DiagnosticKind(
    "files.not-a-regular-file",
    title: "Every input is a regular file inside its folder",
    explanation: "A link can lead out of the folder, to files that were never meant to be "
      + "published, and a very deep tree is mostly a folder copied into itself. Such inputs are "
      + "left out.",
    remedy: "Put a copy of the file in the place of the link, or remove it. Move files that lie "
      + "too deep further up.")

  package static let fileTooLarge = DiagnosticKind(
    "files.too-large",
    title: "An input file has at most 8 MiB",
    explanation: "No text or table of a site is nearly as large, so this is mostly a file that "
      + "got into the folder by mistake. It is left out.",
    remedy: "Remove the file, or make it smaller.")

  package static let nameNotUTF8 = DiagnosticKind(
    "files.name-not-utf-8",
    title: "The name of a file is written in UTF-8",
    explanation: "A name in another encoding cannot be shown or linked to, and other computers "
      + "read it differently. The file is left out.",
    remedy: "Rename the file; plain letters, digits and hyphens are safest.")

  /// What the reading of folders reports.
  package static let files = [notARegularFile, fileTooLarge, nameNotUTF8]
}
