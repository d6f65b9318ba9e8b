package import Diagnostics

/// A node that stands on lines of its own.
package indirect enum MarkdownBlock: Sendable {
  case heading(MarkdownHeading)
  case paragraph([MarkdownInline], SourceRange)
  case quotation([MarkdownBlock], SourceRange)
  case list(MarkdownList)
  case table(MarkdownTable)
  /// Text as written, with parameters; the content holds text and parameters only.
  case code([MarkdownInline], SourceRange)
  case thematicBreak(SourceRange)

  package var range: SourceRange {
    switch self {
    case .heading(let heading): heading.range
    case .list(let list): list.range
    case .table(let table): table.range
    case .paragraph(_, let range), .quotation(_, let range), .code(_, let range),
      .thematicBreak(let range):
      range
    }
  }

  /// The headings in this block, in the order of the text.
  var headings: [MarkdownHeading] {
    switch self {
    case .heading(let heading): [heading]
    case .quotation(let blocks, _): blocks.flatMap(\.headings)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.headings) }
    case .paragraph, .table, .code, .thematicBreak: []
    }
  }
}
