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
    let parts = text.utf8
    guard let first = parts.firstIndex(of: Self.point) else {
      guard !text.isEmpty else { return nil }
      self.init(table: text)
      return
    }
    let rest = parts[parts.index(after: first)...]
    let second = rest.firstIndex(of: Self.point)
    let row = rest[..<(second ?? rest.endIndex)]
    let column = second.map { rest[rest.index(after: $0)...] }
    guard first > parts.startIndex, !row.isEmpty, column?.isEmpty != true,
      column?.contains(Self.point) != true
    else { return nil }
    self.init(
      table: String(Substring(parts[..<first])), row: String(Substring(row)),
      column: column.map { String(Substring($0)) } ?? "")
  }

  private static let point = UInt8(ascii: ".")

  package var description: String {
    [table, row, column].filter { !$0.isEmpty }.joined(separator: ".")
  }

  /// Whether it stands in a row or a column of totals.
  package var isTotal: Bool { row == CellKey.total || column == CellKey.total }

  package static func < (left: Self, right: Self) -> Bool {
    (left.table, left.row, left.column) < (right.table, right.row, right.column)
  }
}
