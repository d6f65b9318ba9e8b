import Testing

@testable import Commands

/// The folders of `Tests/Broken`.
enum BrokenCases {
  struct Entry: Sendable, CustomTestStringConvertible {
    /// The path inside `Tests/Broken`.
    let name: String
    /// What `case.txt` holds.
    let text: String
    /// What `expected.txt` holds; empty when there is none yet.
    let expected: String

    /// The identifier that the case is about.
    var identifier: String { String(name.prefix { $0 != "/" }) }
    var testDescription: String { name }
  }

  /// Messages that no content can cause, with the reason.
  static let unreachable = [
    "frontend.version": "said of a distribution that an option names, not of content",
    "template.duplicate-name": "a folder holds no two files of one name",
    "verify.changed": "said of a published folder, which only 'verify' reads",
    "verify.foreign": "said of a published folder, which only 'verify' reads",
    "verify.missing": "said of a published folder, which only 'verify' reads",
  ]

  static let root = "Tests/Broken"

  static let all: [Entry] = {
    let files = (try? Repository.files(in: root)) ?? []
    let texts = Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    return files.map(\.path).filter { $0.hasSuffix("/case.txt") }.map { path in
      let name = String(path.dropLast("/case.txt".count))
      return Entry(
        name: name, text: texts[path] ?? "", expected: texts["\(name)/expected.txt"] ?? "")
    }
  }()

  /// Writes the messages of a case as the expected ones.
  static func record(_ text: String, for entry: Entry) throws {
    let name = "expected.txt"
    let target = try Folder("\(Repository.root)/\(root)/\(entry.name)")
    if try target.kind(of: name) != nil { try target.remove(name) }
    try target.write(Array(text.utf8), to: name, shownAs: name)
  }
}
