package import Diagnostics

/// A bulleted or numbered list.
package final class MarkdownList: Sendable {
  /// One point of a list.
  package struct Item: Sendable {
    package let blocks: [MarkdownBlock]
    package let range: SourceRange
  }

  /// The number of the first item of a numbered list; `nil` for a bulleted one.
  package let start: Int?
  /// Whether the items are written without blank lines between them, and so without paragraphs.
  package let isTight: Bool
  package let items: [Item]
  package let range: SourceRange

  init(
    start: Int?, isTight: Bool, items: [Item], range: SourceRange
  ) {
    self.start = start
    self.isTight = isTight
    self.items = items
    self.range = range
  }
}
