import Diagnostics
import Reporting

/// One table of a report as downloads give it: all words filled in.
package struct DatasetTable: Sendable {
  /// What it has in common with the same table of other reports.
  let plan: TablePlan
  let caption: String
  /// Row by row, totals last.
  let cells: [DatasetCell]
  /// The numbers of the notes that belong to the whole table, ascending.
  let notes: [Int]
  let rate: DatasetRate?
  /// The marks that stand in place of numbers, in a fixed order.
  let symbols: [Shorthand]

  init(
    _ plan: TablePlan, caption: String, cells: [DatasetCell], notes: [Int], rate: DatasetRate?
  ) {
    self.plan = plan
    self.caption = caption
    self.cells = cells
    self.notes = notes
    self.rate = rate
    symbols = Self.symbols(cells, rate)
  }

  /// Whether a note belongs to a figure alone.
  var hasCellNotes: Bool {
    let cells = cells.span
    for index in cells.indices where !cells[index].notes.isEmpty { return true }
    return false
  }

  var key: String { plan.definition.key.value }

  /// The places of a row's cells.
  func places(ofRow row: Int) -> Range<Int> {
    let width = plan.columnLabels.count
    return (row * width)..<((row + 1) * width)
  }

  private static func symbols(_ cells: [DatasetCell], _ rate: DatasetRate?) -> [Shorthand] {
    var used: [Shorthand] = []
    func take(_ value: Observation) {
      guard case .shorthand(let mark) = value, !used.contains(mark) else { return }
      used.append(mark)
    }
    // Of a copy of a cell, a reference is counted.
    let places = cells.span
    for index in places.indices { take(places[index].value) }
    if let rate {
      take(rate.denominator)
      if rate.unrounded == nil { take(.shorthand(.notAvailable)) }
    }
    return used.count < 2 ? used : Shorthand.allCases.filter(used.contains)
  }
}
