package import Diagnostics

/// A link to an allowed destination.
package struct MarkdownLink: Sendable {
  /// With the place where it is written, which for a reference link is its definition.
  package let destination: Located<String>
  package let title: String?
  package let content: [MarkdownInline]
  package let range: SourceRange
}
