package import Diagnostics

/// A node inside a line of text.
package enum MarkdownInline: Sendable {
  case text(String, SourceRange)
  /// `{{name}}`: replaced by a value when the document is rendered.
  case parameter(String, SourceRange)
  /// Text as written; the content holds text and parameters only.
  case code([MarkdownInline], SourceRange)
  case emphasis([MarkdownInline], SourceRange)
  case strong([MarkdownInline], SourceRange)
  case link(MarkdownLink)
  case image(MarkdownImage)
  /// A line end in the source that is a blank on the page.
  case softBreak(SourceRange)
  /// A line end on the page.
  case lineBreak(SourceRange)

  package var range: SourceRange {
    switch self {
    case .link(let link): link.range
    case .image(let image): image.range
    case .text(_, let range), .parameter(_, let range), .code(_, let range),
      .emphasis(_, let range), .strong(_, let range), .softBreak(let range),
      .lineBreak(let range):
      range
    }
  }

  /// The nodes inside this one; for an image its description.
  package var children: [MarkdownInline] {
    switch self {
    case .code(let content, _), .emphasis(let content, _), .strong(let content, _): content
    case .link(let link): link.content
    case .image(let image): image.alternative
    case .text, .parameter, .softBreak, .lineBreak: []
    }
  }
}
