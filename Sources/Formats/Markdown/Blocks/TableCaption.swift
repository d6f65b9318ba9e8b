import Diagnostics

/// The paragraph `Table: text` directly before a table, which becomes its caption.
enum TableCaption {
  private static let prefix = "Table:"

  static func isCaption(_ node: SyntaxNode) -> Bool {
    node.kind == .paragraph && node.content.starts(with: prefix)
  }

  /// The text behind `Table:`.
  static func text(of content: [MarkdownInline]) -> [MarkdownInline] {
    content.droppingPrefix(prefix)
  }
}

extension [MarkdownInline] {
  /// Without a plain text at the beginning and the blanks behind it.
  func droppingPrefix(_ prefix: String) -> [MarkdownInline] {
    guard case .text(let text, let range) = first, text.hasPrefix(prefix) else { return self }
    let rest = text.dropFirst(prefix.count).drop(while: \.isWhitespace)
    guard !rest.isEmpty else { return Array(dropFirst()) }
    // The dropped part has no escapes, so it is as long in the file.
    let dropped = text.utf8.count - rest.utf8.count
    let place = range.file.range(range.lower + dropped, range.upper)
    return [.text(String(rest), place)] + dropFirst()
  }
}
