import Diagnostics

extension MarkdownWriter {
  /// A table in a region that can be focused and scrolled, named by its caption.
  mutating func write(_ table: MarkdownTable) {
    tableCount += 1
    let name =
      table.caption == nil
      ? HTMLAttribute("aria-label", "\(renderer.options.tableName) \(tableCount)")
      : HTMLAttribute("aria-labelledby", identifier(table.captionID))
    html.open(
      "div", .class("table-scroll"), HTMLAttribute("role", "region"),
      HTMLAttribute("tabindex", "0"), name)
    html.newline()
    html.open("table", .class("govuk-table"))
    html.newline()
    writeCaption(of: table)
    if table.hasHead { writeHead(of: table) }
    if !table.rows.isEmpty { writeBody(of: table) }
    html.close("table")
    html.newline()
    html.close("div")
  }

  private mutating func writeCaption(of table: MarkdownTable) {
    guard let caption = table.caption else { return }
    html.open("caption", .class("govuk-table__caption"), .id(identifier(table.captionID)))
    write(caption)
    html.close("caption")
    html.newline()
  }

  private mutating func writeHead(of table: MarkdownTable) {
    html.open("thead", .class("govuk-table__head"))
    html.newline()
    html.open("tr", .class("govuk-table__row"))
    for (column, cell) in table.head.enumerated() {
      write(cell, of: table, column: column, scope: cell.content.isEmpty ? nil : "col")
    }
    html.close("tr")
    html.newline()
    html.close("thead")
    html.newline()
  }

  private mutating func writeBody(of table: MarkdownTable) {
    // A head whose first cell is marked makes all first cells headers of their rows.
    let isMarked = table.head.first?.isRowHeader ?? false
    html.open("tbody", .class("govuk-table__body"))
    html.newline()
    for row in table.rows {
      html.open("tr", .class("govuk-table__row"))
      for (column, cell) in row.enumerated() {
        let isHeader = cell.isRowHeader || (isMarked && column == 0)
        write(
          cell, of: table, column: column,
          scope: isHeader && !cell.content.isEmpty ? "row" : nil)
      }
      html.close("tr")
      html.newline()
    }
    html.close("tbody")
    html.newline()
  }

  private mutating func write(
    _ cell: MarkdownTable.Cell, of table: MarkdownTable, column: Int, scope: String?
  ) {
    mark(cell.range)
    let name = scope == nil ? "td" : "th"
    let style = scope == nil ? "govuk-table__cell" : "govuk-table__header"
    let alignment = column < table.alignments.count ? table.alignments[column] : .natural
    var attributes = [HTMLAttribute.class(style + modifier(of: alignment, style: style))]
    if let scope { attributes.append(.scope(scope)) }
    html.open(name, attributes)
    write(cell.content)
    html.close(name)
  }

  private func modifier(of alignment: MarkdownTable.Alignment, style: String) -> String {
    switch alignment {
    case .natural, .left: ""
    case .center: " cell-text-center"
    case .right: " \(style)--numeric"
    }
  }
}
