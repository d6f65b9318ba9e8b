/// A heading of level 2 and what stands under it, up to the next one.
package struct MarkdownSection: Sendable {
  package let heading: MarkdownHeading
  /// Without the heading.
  package internal(set) var blocks: [MarkdownBlock]
}
