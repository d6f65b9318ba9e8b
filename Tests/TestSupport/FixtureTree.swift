import Reporting

/// A small, complete publication of another trade than the one that the program is used for: the
/// reports of county libraries. It shows that the program knows no word of either.
package enum FixtureTree {
  /// Three reports without a finding.
  package static let content = MemorySource(
    withAllWords(RepositoryFolder("Tests/Fixtures/Content").files))

  /// The templates that the repository itself uses.
  package static let templates = MemorySource(
    RepositoryFolder("Templates").files, folder: "Templates")

  /// The files that add a second language, which nobody speaks.
  package static let secondLanguage = withAllWords(RepositoryFolder("Tests/Fixtures/Second").files)

  /// Gives each word that a strings file leaves out its key as text, so that a new word of the
  /// program needs no line here.
  private static func withAllWords(_ files: [String: String]) -> [String: String] {
    var files = files
    for (path, text) in files where path.hasPrefix("strings/") {
      let language = path.dropFirst(8).dropLast(5)
      let missing = InterfaceWord.allCases.map(\.rawValue).filter { !text.contains("\n  \($0):") }
      files[path] = text + missing.map { "  \($0): \"\(language) \($0)\"\n" }.joined()
    }
    return files
  }
}
