import Reporting
import TestSupport

/// Figures that an area might hand in for the tables of this repository's content, worked out
/// without the program: consistent in every table and between them.
struct GeneratedReport {
  private typealias Matrix = [[Int]]

  /// `table,row,column` with its value, inputs and control totals.
  private(set) var lines: [(cell: String, value: Int)] = []
  private static let levels = ["level-1", "level-2", "level-3"]
  private static let categories = ["category-1", "category-2", "category-3"]

  /// `people` is the population that the rate is counted against.
  init(people: Int, using generator: inout SeededGenerator) {
    func draw(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    let year = (0..<2).map { level in
      (0..<3).map { _ in draw(0...(level == 0 ? 300 : 40)) }
    }
    let managed = year.map { row in row.map { draw(0...$0) } }
    let snapshot = [[draw(40...7000), draw(0...3500)]] + managed
    add("eligible-snapshot", rows: Self.levels, snapshot)
    add("level-2-3-year", rows: Array(Self.levels.dropFirst()), year)
    let orders = year.map { [draw(0...$0[0])] }
    let licence = zip(year, orders).map { managed, order in
      [draw(0...(managed[0] - order[0])), draw(0...managed[1]), draw(0...managed[2])]
    }
    add("returned-licence", rows: Array(Self.levels.dropFirst()), licence)
    addOrders(orders)
    let firstCategory = snapshot.map { $0[0] }.reduce(0, +)
    lines += [
      ("notification-breach,,", draw(0...(firstCategory / 20))),
      ("lifetime-revoked,,", draw(0...min(60, firstCategory))),
      ("sro-breach,,", draw(0...min(5, firstCategory))),
      ("rate,,", (2 * firstCategory * 100_000 + people) / (2 * people)),
    ]
    for order in ["shpo", "shpo-foreign-travel", "notification-order"] {
      lines.append(("orders-imposed,\(order),", draw(0...min(500, firstCategory))))
    }
  }

  private mutating func add(_ table: String, rows: [String], _ values: Matrix) {
    var columns = [0, 0, 0]
    for (row, cells) in zip(rows, values) {
      for (column, value) in cells.enumerated() {
        lines.append(("\(table),\(row),\(Self.categories[column])", value))
        columns[column] += value
      }
      lines.append(("\(table),\(row),total", cells.reduce(0, +)))
    }
    for (category, value) in zip(Self.categories, columns) {
      lines.append(("\(table),total,\(category)", value))
    }
    lines.append(("\(table),total,total", columns.reduce(0, +)))
  }

  /// Only the first category applies.
  private mutating func addOrders(_ values: Matrix) {
    let table = "returned-order"
    for (level, cells) in zip(Self.levels.dropFirst(), values) {
      lines.append(("\(table),\(level),category-1", cells[0]))
      lines.append(("\(table),\(level),total", cells[0]))
    }
    let sum = values.map { $0[0] }.reduce(0, +)
    lines += [("\(table),total,category-1", sum), ("\(table),total,total", sum)]
  }

  var text: String {
    "table,row,column,value,note\n" + lines.map { "\($0.cell),\($0.value),\n" }.joined()
  }

  /// The inputs and totals of the year before, each as near as the rule on changes allows, as
  /// `history.csv` has them. The bound is the larger one of 5 and three times the root.
  func history(
    area: String, edition: EditionID, using generator: inout SeededGenerator
  ) -> [(cell: CellKey, value: Int)] {
    lines.compactMap { line in
      let parts = line.cell.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let near = max(0, line.value - 5)...(line.value + 5)
      return (
        CellKey(table: parts[0], row: parts[1], column: parts[2]),
        Int.random(in: near, using: &generator)
      )
    }
  }
}
