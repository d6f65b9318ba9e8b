import Glibc
import Testing

@testable import Commands

/// A folder of its own for one test, removed with everything in it at the end.
final class TemporaryFolder {
  let path: String

  init() throws {
    Self.sweep
    var template = Array("/tmp/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
    let isMade = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkdtemp($0) != nil } ?? false
    }
    try #require(isMade)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static let prefix = "commands-tests-"

  /// Removes, once, what runs have left that were killed.
  private static let sweep: Void = {
    let folder = try? Folder("/tmp")
    for entry in (try? folder?.entries()) ?? [] where entry.shownName.hasPrefix(prefix) {
      let owner = entry.shownName.dropFirst(prefix.count).split(separator: "-").first
      if let owner = owner.flatMap({ pid_t($0) }), kill(owner, 0) != 0, errno == ESRCH {
        try? folder?.remove(entry.shownName)
      }
    }
  }()

  deinit {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    try? Folder("/tmp").remove(name)
  }

  func at(_ relative: String) -> String { "\(path)/\(relative)" }

  func makeFolder(_ relative: String) throws {
    var made = ""
    for part in relative.split(separator: "/") {
      made += "/\(part)"
      let isThere = mkdir(path + made, 0o755) == 0 || errno == EEXIST
      try #require(isThere)
    }
  }

  func write(_ text: String, to relative: String) throws {
    try makeFolder(relative.split(separator: "/").dropLast().joined(separator: "/"))
    let descriptor = open(at(relative), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    try #require(descriptor >= 0)
    var file = OpenFile(descriptor: descriptor, path: relative)
    try file.finish(writing: Array(text.utf8))
  }

  func link(_ relative: String, to target: String) throws {
    try #require(symlink(target, at(relative)) == 0)
  }

  func text(_ relative: String) throws -> String? {
    let descriptor = open(at(relative), O_RDONLY)
    if descriptor < 0 { return nil }
    let file = OpenFile(descriptor: descriptor, path: relative)
    return String(decoding: try file.read(upTo: 1 << 24), as: UTF8.self)
  }

  func node(_ relative: String) -> UInt {
    var status = stat()
    return lstat(at(relative), &status) == 0 ? UInt(status.st_ino) : 0
  }

  /// Every path in the folder, in order, folders with a slash at their end.
  func tree(_ relative: String = "") throws -> [String] {
    try Folder(path).folder(relative).entries().flatMap { entry in
      let inside = relative.isEmpty ? entry.shownName : "\(relative)/\(entry.shownName)"
      return entry.kind == .folder ? [inside + "/"] + (try tree(inside)) : [inside]
    }
  }
}
