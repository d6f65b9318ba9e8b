package import Diagnostics

/// A node that stands on lines of its own.
package enum MarkdownBlock: Sendable {
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
}

extension [MarkdownBlock] {
  /// From the first byte of all blocks to the last.
  var bounds: Range<Int>? {
    var bounds: Range<Int>?
    for index in indices { bounds = self[index].range.bounds.union(bounds) }
    return bounds
  }
}

extension SourceRange {
  var bounds: Range<Int> { lower..<upper }
}

extension Range<Int> {
  /// What both cover and what lies between them.
  func union(_ other: Range?) -> Range {
    guard let other else { return self }
    return Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
