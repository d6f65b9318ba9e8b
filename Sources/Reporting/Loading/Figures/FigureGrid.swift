import Diagnostics

/// The cells of one table as a line of figures names them, each with a number of its own: its
/// position among those of all tables.
final class FigureGrid {
  let table: TableDefinition
  let rowKeys: [String]
  let columnKeys: [String]
  /// The number of the first cell among those of all tables.
  let start: Int

  init(_ table: TableDefinition, start: Int) {
    self.table = table
    rowKeys = table.rowKeys
    columnKeys = table.columnKeys
    self.start = start
  }

  /// The number behind the last cell.
  var end: Int { start + rowKeys.count * columnKeys.count }

  /// The number of the cell in a row and a column.
  func number(row: Int, column: Int) -> Int { start + row * columnKeys.count + column }

  /// The grids of all tables in their order.
  static func all(of set: TableSet) -> [FigureGrid] {
    var grids: [FigureGrid] = []
    for table in set.tables { grids.append(FigureGrid(table, start: grids.last?.end ?? 0)) }
    return grids
  }
}
