import Reporting

/// A small, complete publication of another trade than the one that the program is used for: the
/// reports of county libraries. It shows that the program knows no word of either.
package enum FixtureTree {
  /// Three reports without a finding.
  package static let content = MemorySource(
    withAllWords(RepositoryFolder("Tests/Fixtures/Content").files)
      .merging(wordLists) { own, _ in own })

  /// The words by which texts are judged are those of the language, not of a trade.
  private static let wordLists = [
    "word-lists/en.yaml": RepositoryFolder("Content/word-lists").files["en.yaml"] ?? ""
  ]

  /// The templates that the repository itself uses.
  package static let templates = MemorySource(
    RepositoryFolder("Templates").files, folder: "Templates")

  /// The files that add a second language, which nobody speaks.
  package static let secondLanguage = withAllWords(RepositoryFolder("Tests/Fixtures/Second").files)

  /// A strings file, which ends with its words, in which each word that it leaves out has its key
  /// as text, so that a new word of the program needs no line in any test.
  package static func withAllWords(_ strings: String) -> String {
    let words = strings.split(separator: "\nwords:", maxSplits: 1).last ?? ""
    let missing = InterfaceWord.allCases.map(\.rawValue).filter { !words.contains("\n  \($0):") }
    return strings + missing.map { "  \($0): \"the word \($0)\"\n" }.joined()
  }

  private static func withAllWords(_ files: [String: String]) -> [String: String] {
    var files = files
    for (path, text) in files where path.hasPrefix("strings/") {
      files[path] = withAllWords(text)
    }
    return files
  }
}
