package import Formats

/// A standard text in blocks with keys, each under a heading `## Title {#key}`.
///
/// A class, because every page that shows it hands it on.
package final class KeyedText: Sendable {
  package let narrative: Narrative
  /// What stands before the first heading.
  package let preamble: [MarkdownBlock]
  /// The heading's identifier is the block's key.
  package let blocks: [MarkdownSection]
  /// The text before the first heading as pages show it, to be filled in.
  package let preambleForm: MarkdownForm
  /// Likewise the text of each block without its heading.
  package let forms: [MarkdownForm]

  init(narrative: Narrative, preamble: [MarkdownBlock], blocks: [MarkdownSection]) {
    self.narrative = narrative
    self.preamble = preamble
    self.blocks = blocks
    preambleForm = MarkdownForm(preamble, of: narrative.document)
    forms = blocks.map { MarkdownForm($0.blocks, of: narrative.document) }
  }

  /// The position of a block, which gives its letter.
  package func index(of key: String) -> Int? { blocks.firstIndex { $0.heading.id == key } }
}
