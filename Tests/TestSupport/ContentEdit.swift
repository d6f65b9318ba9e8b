/// A change of the fixture tree and the findings that it causes: the form of most fault tests.
package struct ContentEdit: Sendable, CustomStringConvertible {
  private let path: String
  private let old: String
  private let new: String
  /// Each identifier with its mark or place.
  package let expected: [String]
  /// The summary of the first finding, where the test looks at its words.
  package let words: String?

  /// Replaces `old` by `new`, which holds marks at the places of the findings; an empty `old` adds
  /// a file.
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
