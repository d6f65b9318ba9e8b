/// A folder of this package's sources, for tests that compare a list with its folder.
package struct SourceFolder {
  /// The texts of the Swift files directly inside.
  private let texts: [String]

  /// `relative` is a path from the package's root.
  /// - Throws: `Missing` when there is no such folder, or no Swift file in it.
  package init(_ relative: String) throws {
    texts = RepositoryFolder(relative).files
      .filter { $0.key.hasSuffix(".swift") && !$0.key.contains("/") }.map(\.value)
    if texts.isEmpty { throw Missing(path: relative) }
  }

  package struct Missing: Error {
    package let path: String
  }

  /// The names of types that the files declare as conforming to a protocol, sorted.
  package func names(ofTypesConformingTo name: String) -> [String] {
    texts.flatMap { text in
      text.split(separator: "\n").compactMap { line in
        let words = line.split { $0 == " " || $0 == ":" || $0 == "," || $0 == "{" }
        guard let keyword = words.firstIndex(where: { $0 == "enum" || $0 == "struct" }),
          words.dropFirst(keyword + 2).contains(where: { $0 == name })
        else { return nil }
        return String(words[keyword + 1])
      }
    }.sorted()
  }
}
