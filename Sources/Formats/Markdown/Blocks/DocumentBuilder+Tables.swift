package import Diagnostics

extension DocumentBuilder {
  mutating func table(
    _ node: SyntaxNode, caption: [MarkdownInline]?, in context: BlockContext
  ) -> MarkdownTable {
    tableCount += 1
    let (headLine, headLower) = head(of: node)
    var rows: [[MarkdownTable.Cell]] = []
    var lastLine = headLine
    for (index, row) in node.children.enumerated() {
      let line = index == 0 ? headLine : row.startLine
      lastLine = row.startLine
      let lower = source.contentLower(ofLine: line, quotations: context.quotations)
      rows.append(cells(of: row, line: line, from: index == 0 ? headLower : lower))
    }
    let table = MarkdownTable(
      caption: caption, captionID: identifiers.unique("table \(tableCount) caption"),
      alignments: node.alignments, head: rows.first ?? [], rows: Array(rows.dropFirst()),
      range: tableRange(from: headLower, line: headLine, to: lastLine))
    checkNames(of: table)
    return table
  }

  /// The 1-based line of a table's head and the offset where it begins.
  ///
  /// cmark places a table where its paragraph began; a paragraph that was cut off above the head is
  /// still in the text, link definitions above that are not.
  func head(of table: SyntaxNode) -> (line: Int, lower: Int) {
    let lines = table.content.bytes.split(separator: UInt8(ascii: "\n"))
    let head = lines.last ?? []
    let first = table.startLine + max(0, lines.count - 1)
    let line = (first...max(first, table.endLine)).first { line in
      source.stands(
        [head], fromLine: line, column: line == table.startLine ? table.startColumn : nil)
    }
    return (line ?? first, ContentMap.place(of: head.span, line: line ?? first, in: source))
  }

  private func tableRange(
    from lower: Int, line headLine: Int, to lastLine: Int
  ) -> SourceRange {
    // Without body rows the table still ends with its delimiter row.
    let last = max(headLine + 1, lastLine)
    return source.file.range(lower, source.line(last).upperBound)
  }

  private mutating func cells(
    of row: SyntaxNode, line: Int, from lower: Int
  ) -> [MarkdownTable.Cell] {
    let bounds = lower..<max(lower, source.line(line).upperBound)
    let places = TableRow.cells(in: source.text, bounds)
    reportSurplus(places, columns: row.children.count)
    return row.children.enumerated().map { index, node in
      let end = bounds.upperBound..<bounds.upperBound
      let place = index < places.count ? places[index] : end
      return cell(node, at: place, isFirst: index == 0)
    }
  }

  private mutating func cell(
    _ node: SyntaxNode, at place: Range<Int>, isFirst: Bool
  ) -> MarkdownTable.Cell {
    map.read(cell: place, in: source.text)
    let content = mappedInlines(of: node)
    let mark = UInt8(ascii: "#")
    let isRowHeader =
      isFirst && map.content.first == mark
      && (map.content.count == 1 || MarkdownLine.isBlank(map.content[1]))
    return MarkdownTable.Cell(
      content: isRowHeader ? content.droppingPrefix("#") : content, isRowHeader: isRowHeader,
      range: source.file.range(place.lowerBound, place.upperBound))
  }

  /// cmark drops what stands behind the last column; nothing that is written may get lost.
  private mutating func reportSurplus(_ places: [Range<Int>], columns: Int) {
    guard places.count > columns, let last = places.last else { return }
    collector.report(
      .tableRow, "\(places.count) cells do not fit into the \(columns) columns of the table",
      at: source.file.range(places[columns].lowerBound, last.upperBound))
  }

  private mutating func checkNames(of table: MarkdownTable) {
    let line = source.file.range(
      table.range.lower, min(table.range.upper, source.line(table.range.start.line).upperBound))
    if table.caption == nil {
      collector.report(.tableCaption, "Tables need a caption line 'Table: …' above", at: line)
    } else if !table.hasHead {
      collector.report(.tableCaption, "Tables need headers above their columns", at: line)
    }
  }
}

extension DiagnosticKind {
  package static let tableCaption = DiagnosticKind(
    "markdown.table-caption",
    title: "Tables have a caption and column headers",
    explanation: """
      People who use a screen reader choose a table by its caption and understand a cell by its \
      headers. Without them a table is a heap of numbers.
      """,
    remedy: "Put a line 'Table: what it shows' above the table, and a header on each column.")

  package static let tableRow = DiagnosticKind(
    "markdown.table-row",
    title: "Rows of a table have no more cells than its head",
    explanation: """
      The marked cells stand to the right of the last column, so they would not appear on the \
      page. Perhaps a '|' was typed by mistake, or a column has no header.
      """,
    remedy: "Add the missing header, or delete the '|'; for a literal one write '\\|'.")
}
