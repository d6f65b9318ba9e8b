package import Diagnostics

/// An image with a description.
package final class MarkdownImage: Sendable {
  /// A relative path, with the place where it is written.
  package let source: Located<String>
  package let title: String?
  /// The description; shown as plain text.
  package let alternative: [MarkdownInline]
  package let range: SourceRange

  init(
    source: Located<String>, title: String?, alternative: [MarkdownInline], range: SourceRange
  ) {
    self.source = source
    self.title = title
    self.alternative = alternative
    self.range = range
  }
}
