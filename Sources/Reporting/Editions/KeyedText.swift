package import Formats

/// A standard text in blocks with keys, each under a heading `## Title {#key}`.
package struct KeyedText: Sendable {
  package let narrative: Narrative
  /// What stands before the first heading.
  package let preamble: [MarkdownBlock]
  /// The heading's identifier is the block's key.
  package let blocks: [MarkdownSection]

  /// The position of a block, which gives its letter.
  package func index(of key: String) -> Int? { blocks.firstIndex { $0.heading.id == key } }
}
