package import Diagnostics

/// A heading of a Markdown body.
package final class MarkdownHeading: Sendable {
  /// 2 to 6: the page's own title is level 1.
  package let level: Int
  /// Unique in its document: the one written as `{#id}`, or made from the text.
  package let id: String
  /// Whether the id was written as `{#id}`.
  package let hasExplicitID: Bool
  /// Without the `{#id}`.
  package let content: [MarkdownInline]
  package let range: SourceRange

  init(
    level: Int, id: String, hasExplicitID: Bool, content: [MarkdownInline], range: SourceRange
  ) {
    self.level = level
    self.id = id
    self.hasExplicitID = hasExplicitID
    self.content = content
    self.range = range
  }
}
