package import Diagnostics

extension Report {
  package var address: ReportAddress {
    ReportAddress(area: area.slug.value, edition: edition.id)
  }

  /// The place of the line that a figure comes from. A computed figure has the place of its
  /// control total, otherwise that of the first input that it is made from.
  package func place(of cell: CellKey) -> SourceRange {
    if let typed = sheet.inputs[cell] ?? sheet.controls[cell] { return typed.range }
    if let origin = figures.cell(cell)?.origin { return origin }
    let first = inputs(of: cell).lazy.compactMap { self.sheet.inputs[$0]?.range }.first
    return first ?? sheet.file.startRange
  }

  /// The inputs that a figure is made from, row by row; an input is made from itself.
  package func inputs(of cell: CellKey) -> [CellKey] {
    if sheet.inputs[cell] != nil { return [cell] }
    guard let definition = figures.table(cell.table)?.definition else { return [] }
    if let formula = definition.formula { return inputs(of: formula.numerator.value) }
    return definition.inputCells.filter { input in
      (cell.row == CellKey.total || input.row == cell.row)
        && (cell.column == CellKey.total || input.column == cell.column)
    }
  }
}
