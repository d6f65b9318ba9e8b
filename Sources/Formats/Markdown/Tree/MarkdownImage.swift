package import Diagnostics

/// An image with a description.
package struct MarkdownImage: Sendable {
  /// A relative path, with the place where it is written.
  package let source: Located<String>
  package let title: String?
  /// The description; shown as plain text.
  package let alternative: [MarkdownInline]
  package let range: SourceRange
}
