package import Diagnostics

/// A link to an allowed destination.
package final class MarkdownLink: Sendable {
  /// With the place where it is written, which for a reference link is its definition.
  package let destination: Located<String>
  package let title: String?
  package let content: [MarkdownInline]
  package let range: SourceRange

  init(
    destination: Located<String>, title: String?, content: [MarkdownInline], range: SourceRange
  ) {
    self.destination = destination
    self.title = title
    self.content = content
    self.range = range
  }
}
