package import Diagnostics
import Formats

/// Finds tables of a shape that is hard to read or to hear.
enum TableShapes: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for table in text.pages.flatMap(\.tables) {
      if table.hasHead, let corner = table.head.first, corner.content.isEmpty {
        report("First column has no header", at: place(of: corner, in: table), &collector)
      }
      for row in table.rows { check(row, in: table, collector: &collector) }
      checkNumbers(of: table, collector: &collector)
    }
  }

  /// More columns of numbers do not fit on the screen of a phone.
  private static let mostNumberColumns = 4

  private static func check(
    _ row: [MarkdownTable.Cell], in table: MarkdownTable, collector: inout DiagnosticCollector
  ) {
    guard let first = row.first, row.count > 1 else { return }
    let isRestEmpty = row.dropFirst().allSatisfy(\.content.isEmpty)
    if first.content.isEmpty, !isRestEmpty {
      report("Row has no header, as if the cell above reached down", at: rowPlace(row), &collector)
    } else if !first.content.isEmpty, isRestEmpty {
      // An error, because no empty cell is published; said here, where the reason is known.
      collector.report(
        Diagnostic(
          .narrativeTableShape, "Row has one cell only, as if it reached across", at: first.range,
          severity: .error))
    }
  }

  private static func checkNumbers(
    of table: MarkdownTable, collector: inout DiagnosticCollector
  ) {
    let count = table.head.indices.count { column in
      let cells = table.rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
        .filter { !$0.content.isEmpty }
      return !cells.isEmpty && cells.allSatisfy(isNumber)
    }
    guard count > mostNumberColumns, let first = table.head.first, let last = table.head.last
    else { return }
    let place = first.range.file.range(first.range.lower, last.range.upper)
    report(
      "Table has \(count) columns of numbers, more than \(mostNumberColumns)", at: place,
      &collector)
  }

  private static func isNumber(_ cell: MarkdownTable.Cell) -> Bool {
    let text = cell.range.text.utf8
    return text.contains { (0x30...0x39).contains($0) }
      && text.allSatisfy { (0x21...0x39).contains($0) || $0 == UInt8(ascii: " ") }
  }

  private static func rowPlace(_ row: [MarkdownTable.Cell]) -> SourceRange {
    let filled = row.first { !$0.content.isEmpty } ?? row[0]
    return filled.range
  }

  /// An empty cell has no width: the mark then stands on the head.
  private static func place(
    of cell: MarkdownTable.Cell, in table: MarkdownTable
  ) -> SourceRange {
    guard cell.range.lower == cell.range.upper, let next = table.head.dropFirst().first else {
      return cell.range
    }
    return next.range
  }

  private static func report(
    _ summary: String, at place: SourceRange, _ collector: inout DiagnosticCollector
  ) {
    collector.report(.narrativeTableShape, summary, at: place)
  }
}

extension DiagnosticKind {
  package static let narrativeTableShape = DiagnosticKind(
    "narrative.table-shape", .warning, title: "Tables are plain grids with headers",
    explanation: """
      A screen reader says the header of the row and of the column before each cell. It cannot \
      know that a cell is meant to reach over others. On a phone there is room for few columns.
      """,
    remedy: """
      Give every column and every row a header of its own, fill each cell, and divide a wide \
      table in two.
      """)
}
