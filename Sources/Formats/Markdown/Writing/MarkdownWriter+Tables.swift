import Diagnostics

extension MarkdownWriter {
  /// A table in a region that can be focused and scrolled, named by its caption.
  mutating func write(_ table: MarkdownTable) {
    tableCount += 1
    html("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" ")
    if table.caption == nil {
      html("aria-label=\"")
      blank(.tableName(number: tableCount))
    } else {
      html("aria-labelledby=\"")
      writeIdentifier(table.captionID)
    }
    html("\">\n<table class=\"govuk-table\">\n")
    if let caption = table.caption {
      html("<caption class=\"govuk-table__caption\" id=\"")
      writeIdentifier(table.captionID)
      html("\">")
      write(caption)
      html("</caption>\n")
    }
    if table.hasHead { writeHead(of: table) }
    if !table.rows.isEmpty { writeBody(of: table) }
    html("</table>\n</div>")
  }

  private mutating func writeIdentifier(_ id: String) {
    blank(.identifierPrefix)
    text(id)
  }

  private mutating func writeHead(of table: MarkdownTable) {
    html("<thead class=\"govuk-table__head\">\n<tr class=\"govuk-table__row\">")
    for (column, cell) in table.head.enumerated() {
      write(cell, of: table, column: column, scope: cell.content.isEmpty ? nil : "col")
    }
    html("</tr>\n</thead>\n")
  }

  private mutating func writeBody(of table: MarkdownTable) {
    // A head whose first cell is marked makes all first cells headers of their rows.
    let isMarked = table.head.first?.isRowHeader ?? false
    html("<tbody class=\"govuk-table__body\">\n")
    for row in table.rows {
      html("<tr class=\"govuk-table__row\">")
      for (column, cell) in row.enumerated() {
        let isHeader = cell.isRowHeader || (isMarked && column == 0)
        write(
          cell, of: table, column: column,
          scope: isHeader && !cell.content.isEmpty ? "row" : nil)
      }
      html("</tr>\n")
    }
    html("</tbody>\n")
  }

  private mutating func write(
    _ cell: MarkdownTable.Cell, of table: MarkdownTable, column: Int, scope: String?
  ) {
    mark(cell.range)
    let style = scope == nil ? "govuk-table__cell" : "govuk-table__header"
    html(scope == nil ? "<td class=\"" : "<th class=\"")
    html(style)
    switch column < table.alignments.count ? table.alignments[column] : .natural {
    case .natural, .left: break
    case .center: html(" cell-text-center")
    case .right:
      html(" ")
      html(style)
      html("--numeric")
    }
    if let scope {
      html("\" scope=\"")
      html(scope)
    }
    html("\">")
    write(cell.content)
    html(scope == nil ? "</td>" : "</th>")
  }
}
