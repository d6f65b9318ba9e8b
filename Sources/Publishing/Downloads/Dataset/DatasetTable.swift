import Diagnostics
package import Reporting

/// One table of a report as downloads give it: all words filled in.
package struct DatasetTable: Sendable {
  package let definition: TableDefinition
  package let caption: String
  /// The days that the figures refer to, in the form of ISO 8601; both the same for the state on
  /// one day.
  package let start: String
  package let end: String
  /// What the rows are, for the corner of the table.
  package let corner: String
  /// As many as the rows; what a single row refers to is in words, too.
  package let rowLabels: [String]
  package let columnLabels: [String]
  /// Row by row, totals last.
  package let rows: [[DatasetCell]]
  /// The numbers of the notes that belong to the whole table, ascending.
  package let notes: [Int]
  package let rate: DatasetRate?

  package var key: String { definition.key.value }

  /// The marks that stand in place of numbers, in a fixed order.
  package var symbols: [Shorthand] {
    var used: [Shorthand] = []
    func take(_ value: Observation) {
      guard case .shorthand(let mark) = value, !used.contains(mark) else { return }
      used.append(mark)
    }
    for row in rows { for cell in row { take(cell.value) } }
    if let rate {
      take(rate.denominator)
      if rate.unrounded == nil { take(.shorthand(.notAvailable)) }
    }
    return used.count < 2 ? used : Shorthand.allCases.filter(used.contains)
  }
}
