/// A change of the fixture tree and the findings that it causes: the form of most fault tests.
package struct ContentEdit: Sendable, CustomStringConvertible {
  private let path: String
  private let old: String
  private let new: String
  /// Each identifier with its mark or place.
  package let expected: [String]
  /// The summary of the first finding, where the test looks at its words.
  package let words: String?

  /// - Parameters:
  ///   - old: what is replaced in the file; empty adds a file.
  ///   - new: its replacement with marks at the places of the findings.
  package init(
    _ path: String, _ old: String, _ new: String, _ expected: [String], words: String? = nil
  ) {
    self.path = path
    self.old = old
    self.new = new
    self.expected = expected
    self.words = words
  }

  package var description: String { "\(path): '\(old)' → '\(new)'" }

  /// What reading the changed tree finds.
  package var content: LoadedContent {
    let tree = FixtureTree.content
    return LoadedContent(
      old.isEmpty ? tree.adding(path, new) : tree.replacing(old, with: new, in: path))
  }
}
