/// Names one cell: table, row and column by their keys, written `table.row.column`.
///
/// A table without columns has cells `table.row`, one without rows and columns a single cell
/// `table`. Totals have the key `total`.
package struct CellKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The key of every row or column of totals.
  package static let total = "total"

  package let table: String
  /// Empty in a table of a single cell.
  package let row: String
  /// Empty in a table without columns.
  package let column: String

  package init(table: String, row: String = "", column: String = "") {
    self.table = table
    self.row = row
    self.column = column
  }

  /// - Returns: `nil` unless the text has one to three parts, none of them empty.
  package init?(_ text: String) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "."), maxSplits: 3, omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    func part(_ index: Int) -> String {
      index < parts.count ? String(Substring(parts[index])) : ""
    }
    self.init(table: part(0), row: part(1), column: part(2))
  }

  package var description: String {
    [table, row, column].filter { !$0.isEmpty }.joined(separator: ".")
  }

  /// Whether it stands in a row or a column of totals.
  package var isTotal: Bool { row == CellKey.total || column == CellKey.total }

  /// The same cell position in another table.
  package func inTable(_ other: String) -> CellKey {
    CellKey(table: other, row: row, column: column)
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.table, left.row, left.column) < (right.table, right.row, right.column)
  }
}
