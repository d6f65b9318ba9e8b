package import Diagnostics

/// Limits for tables: short rows are filled up to the width of the head, so a small text can
/// become a very large page.
enum TableLimits {
  static func check(
    _ lines: [MarkdownLine], of file: SourceFile, collector: inout DiagnosticCollector
  ) {
    var rows: Int?
    for line in lines {
      let content = file.bytes[line.contentLower..<line.upper]
      if line.isBlank {
        rows = nil
      } else if let columns = delimiterColumns(content) {
        rows = 0
        report(columns: columns, at: line, of: file, collector: &collector)
      } else if let count = rows {
        rows = count + 1
        guard count == MarkdownLimits.rows else { continue }
        collector.report(
          .limitRows, "Tables have at most \(MarkdownLimits.rows) rows",
          at: file.range(line.contentLower, line.upper))
      }
    }
  }

  private static func report(
    columns: Int, at line: MarkdownLine, of file: SourceFile, collector: inout DiagnosticCollector
  ) {
    guard columns > MarkdownLimits.columns else { return }
    collector.report(
      .limitColumns, "\(columns) columns are more than the \(MarkdownLimits.columns) of a table",
      at: file.range(line.contentLower, line.upper))
  }

  /// The number of columns if the text is the line below the head of a table: pipes, hyphens,
  /// colons and blanks only, and not hyphens alone.
  private static func delimiterColumns(_ text: ArraySlice<UInt8>) -> Int? {
    var pipes = 0
    var hyphens = 0
    var colons = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "-"): hyphens += 1
      case UInt8(ascii: ":"): colons += 1
      default: guard MarkdownLine.isBlank(byte) else { return nil }
      }
    }
    guard hyphens > 0, pipes + colons > 0 else { return nil }
    let isOpen = text.first == UInt8(ascii: "|")
    let isClosed = text.last { !MarkdownLine.isBlank($0) } == UInt8(ascii: "|")
    return pipes + 1 - (isOpen ? 1 : 0) - (isClosed ? 1 : 0)
  }
}

extension DiagnosticKind {
  package static let limitColumns = DiagnosticKind(
    "markdown.limit-columns",
    title: "A table in a text has at most 32 columns",
    explanation: """
      Four columns fit on a telephone; a table of this width cannot be read on any screen, and \
      filling its short rows could make a page of many megabytes.
      """,
    remedy: "Divide the table, or offer the data as a file.")

  package static let limitRows = DiagnosticKind(
    "markdown.limit-rows",
    title: "A table in a text has at most 500 rows",
    explanation: "A table of this length is data to download, not a page to read.",
    remedy: "Divide the table, or offer the data as a file.")
}
