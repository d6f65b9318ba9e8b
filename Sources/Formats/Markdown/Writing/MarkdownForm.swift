import Diagnostics

/// Some blocks of a document as finished HTML, but for blanks where pages differ: parameters,
/// links, pictures, and how deep headings stand.
///
/// It is made once of a text and filled in for every page that shows it, which takes a fraction of
/// the time.
package struct MarkdownForm: Sendable {
  /// What is filled in.
  enum Blank: Sendable {
    /// The start tag of a heading up to its identifier.
    case headingStart(level: Int)
    case headingEnd(level: Int)
    /// What stands before every identifier of the document.
    case identifierPrefix
    /// A value; what follows behind it was caused by `block` again.
    case parameter(name: String, range: SourceRange, block: SourceRange)
    /// The address of a link.
    case address(Located<String>)
    /// The address of a heading of the document itself.
    case ownAddress(String)
    case image(MarkdownImage)
    /// The name of a table without a caption.
    case tableName(number: Int)
  }

  /// The HTML without the blanks.
  var html = Markup()
  /// What caused each part of it, in ascending order of offset.
  private(set) var origins: [Markup.Origin] = []
  /// Each with its offset in the HTML, and how many of its origins come before it; in order.
  private(set) var blanks: [(offset: Int, origins: Int, blank: Blank)] = []

  /// - Complexity: O(*n*) in the length of the text.
  package init(_ blocks: [MarkdownBlock], of document: MarkdownDocument) {
    self = MarkdownWriter(blocks, of: document).form
  }

  init() {}

  /// Makes room, so that a text of ordinary length is written without moving it.
  mutating func reserveCapacity(bytes byteCount: Int, origins originCount: Int) {
    html.reserveCapacity(bytes: byteCount, origins: 0)
    origins.reserveCapacity(originCount)
  }

  mutating func append(_ blank: Blank) {
    blanks.append((html.bytes.count, origins.count, blank))
  }

  /// Says that what follows was caused by `range`. An origin that nothing was caused by stays, as a
  /// blank may lie between it and the next.
  mutating func mark(_ range: SourceRange) {
    origins.append(Markup.Origin(offset: html.bytes.count, range: range))
  }
}
