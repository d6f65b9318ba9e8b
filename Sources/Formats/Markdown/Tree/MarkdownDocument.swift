package import Diagnostics

/// A Markdown file as a tree of Swift values in which every node knows its place in the file.
package struct MarkdownDocument: Sendable {
  package let file: SourceFile
  /// The YAML text between the two `---` lines, without them; `nil` without front matter.
  package let frontMatterRange: SourceRange?
  package let blocks: [MarkdownBlock]
  /// All headings in the order of the text, also those inside lists and quotations.
  package let headings: [MarkdownHeading]
  /// Every well-formed parameter of the body in the order of the text, for checks of names.
  package let parameters: [Located<String>]

  /// The blocks before the first heading of level 2, and one section for each such heading.
  package var sections: (preamble: [MarkdownBlock], sections: [MarkdownSection]) {
    var preamble: [MarkdownBlock] = []
    var sections: [MarkdownSection] = []
    for block in blocks {
      if case .heading(let heading) = block, heading.level == 2 {
        sections.append(MarkdownSection(heading: heading, blocks: []))
      } else if sections.isEmpty {
        preamble.append(block)
      } else {
        sections[sections.count - 1].blocks.append(block)
      }
    }
    return (preamble, sections)
  }
}
