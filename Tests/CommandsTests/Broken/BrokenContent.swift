import Diagnostics
import Testing

@testable import Commands

/// The repository's content and templates with the edits of a case: files by their paths.
struct BrokenContent {
  /// Where a case says that the fault is.
  struct Place: Equatable {
    let path: String
    let lower: Int
    let upper: Int
  }

  private(set) var files: [[UInt8]: [UInt8]]
  private(set) var links: [[UInt8]: [UInt8]] = [:]
  /// The marked text, if any is marked.
  private(set) var mark: Place?

  /// - Throws: `Issue`s of the case itself, such as an edit that does not fit the content any more.
  init(_ base: [[UInt8]: [UInt8]], edits: [BrokenCase.Edit]) throws {
    files = base
    for edit in edits { try apply(edit) }
    for path in files.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      try takeMark(from: path)
    }
  }

  private mutating func apply(_ edit: BrokenCase.Edit) throws {
    switch edit {
    case .write(let path, let bytes): files[path] = bytes
    case .append(let path, let bytes): files[path] = try self.bytes(of: path) + bytes
    case .copy(let path, let source): files[path] = try self.bytes(of: source)
    case .link(let path, let target): links[path] = target
    case .delete(let path):
      let count = files.count
      files = files.filter { $0.key != path && !$0.key.starts(with: path + Array("/".utf8)) }
      try #require(files.count < count, "There is no \(String(decoding: path, as: UTF8.self))")
    case .replace(let path, let old, let new):
      var bytes = try bytes(of: path)
      let found = bytes.ranges(of: old)
      try #require(
        found.count == 1, "'\(String(decoding: old, as: UTF8.self))' stands \(found.count) times")
      bytes.replaceSubrange(found[0], with: new)
      files[path] = bytes
    }
  }

  private func bytes(of path: [UInt8]) throws -> [UInt8] {
    try #require(files[path], "There is no \(String(decoding: path, as: UTF8.self))")
  }

  /// Takes `«` and `»` out of a file and remembers where they stood.
  private mutating func takeMark(from path: [UInt8]) throws {
    guard var bytes = files[path], let opening = bytes.firstRange(of: Array("«".utf8)) else {
      return
    }
    bytes.removeSubrange(opening)
    let closing = try #require(bytes.firstRange(of: Array("»".utf8)), "A mark is not closed")
    bytes.removeSubrange(closing)
    try #require(mark == nil && !bytes.contains("«".utf8), "Two places are marked")
    files[path] = bytes
    mark = Place(
      path: String(decoding: path, as: UTF8.self), lower: opening.lowerBound,
      upper: closing.lowerBound)
  }

  /// The content and templates of the repository, read once.
  static func base() throws -> [[UInt8]: [UInt8]] {
    var files: [[UInt8]: [UInt8]] = [:]
    for folder in ["Content", "Templates"] {
      for (path, bytes) in try Repository.files(in: folder) {
        files[Array("\(folder)/\(path)".utf8)] = bytes
      }
    }
    return files
  }
}
