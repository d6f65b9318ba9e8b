package import Diagnostics

/// Limits for tables: short rows are filled up to the width of the head, so a small text can
/// become a very large page.
enum TableLimits {
  static func check(
    _ lines: [MarkdownLine], of file: SourceFile, collector: inout DiagnosticCollector
  ) {
    var table: (columns: Int, rows: Int)?
    var cells = 0
    for line in lines {
      if line.isBlank {
        table = nil
        continue
      }
      let columns = delimiterColumns(file.bytes[line.contentLower..<line.upper])
      guard columns != nil || table != nil else { continue }
      let range = file.range(line.contentLower, line.upper)
      if let columns {
        table = (columns, 0)
        report(columns: columns, at: range, collector: &collector)
      } else if let (columns, rows) = table {
        table = (columns, rows + 1)
        cells += columns
        if rows == MarkdownLimits.rows {
          collector.report(
            .limitRows, "Tables have at most \(MarkdownLimits.rows) rows", at: range)
        }
        if cells > MarkdownLimits.cells, cells - columns <= MarkdownLimits.cells {
          collector.report(
            .limitRows, "Tables of a file have at most \(MarkdownLimits.cells) cells", at: range)
        }
      }
    }
  }

  private static func report(
    columns: Int, at range: SourceRange, collector: inout DiagnosticCollector
  ) {
    guard columns > MarkdownLimits.columns else { return }
    collector.report(
      .limitColumns, "\(columns) columns are more than the \(MarkdownLimits.columns) of a table",
      at: range)
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
    title: "A table in a text has at most 500 rows, and all tables of a file 50,000 cells",
    explanation: "A table of this length is data to download, not a page to read.",
    remedy: "Divide the table, or offer the data as a file.")
}
