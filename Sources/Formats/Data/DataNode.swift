package import Diagnostics

/// A piece of structured data with its place; every scalar is text until the model types it, so
/// that `1999-00`, `no` and `1e3` never change their meaning on the way.
package struct DataNode: Sendable {
  /// One key of a mapping with its value.
  package struct Entry: Sendable {
    package let key: Located<String>
    package let value: DataNode

    package init(key: Located<String>, value: DataNode) {
      self.key = key
      self.value = value
    }
  }

  package enum Content: Sendable {
    /// Text; a key without a value gives empty text.
    case scalar(String)
    case sequence([DataNode])
    /// In the order of the file; keys are unique.
    case mapping([Entry])
  }

  package let content: Content
  package let range: SourceRange

  package init(_ content: Content, at range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// What the node is, in words for a message.
  package var description: String {
    switch content {
    case .scalar(let text): text.isEmpty ? "nothing" : "a text"
    case .sequence: "a list"
    case .mapping: "a group of keys"
    }
  }

  package var scalar: Located<String>? {
    guard case .scalar(let text) = content else { return nil }
    return Located(text, at: range)
  }

  package var entries: [Entry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  package var elements: [DataNode]? {
    guard case .sequence(let elements) = content else { return nil }
    return elements
  }
}
