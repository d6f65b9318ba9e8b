import Diagnostics

/// The control totals of a report held against the computed ones.
///
/// A slip of the finger in one cell shows in the total of its row, in the total of its column and
/// in that of the table, each off by the same number. Such a cell is named instead of its totals.
struct TotalComparison {
  /// A control total that is not what its cells make.
  struct Difference {
    let key: CellKey
    let given: Located<Observation>
    let computed: Observation

    /// How much the total says is missing from its cells; `nil` where that is no number.
    var missing: Int? {
      guard let given = given.value.number, let computed = computed.number else { return nil }
      return given - computed
    }
  }

  /// A cell that alone explains why its totals differ.
  struct DoubtfulCell {
    let key: CellKey
    let value: Located<Observation>
    /// What the cell would be if its totals are right.
    let expected: Int
    let differences: [Difference]
  }

  private(set) var doubtful: [DoubtfulCell] = []
  /// What no doubtful cell explains.
  private(set) var differences: [Difference] = []

  init(_ report: Report) {
    // Nearly always every total agrees.
    guard report.sheet.controls.contains(where: { report.figures[$0.key] != $0.value.value })
    else { return }
    for table in report.figures.tables where table.definition.formula == nil {
      add(Self.differences(in: table, report), of: table.definition, report)
    }
    for table in report.figures.tables {
      guard let formula = table.definition.formula else { continue }
      let numerator = formula.numerator.value
      if doubtful.contains(where: { Self.counts($0.key, towards: numerator) }) { continue }
      differences += Self.differences(in: table, report)
    }
  }

  /// Whether a cell is one of those that a total adds up.
  static func counts(_ cell: CellKey, towards total: CellKey) -> Bool {
    cell.table == total.table && (total.row == CellKey.total || cell.row == total.row)
      && (total.column == CellKey.total || cell.column == total.column)
  }

  private mutating func add(
    _ found: [Difference], of definition: TableDefinition, _ report: Report
  ) {
    for cell in definition.inputCells {
      guard let value = report.sheet.inputs[cell], let number = value.value.number,
        let missing = Self.commonDifference(found, at: cell, report), number + missing >= 0
      else { continue }
      doubtful.append(
        DoubtfulCell(key: cell, value: value, expected: number + missing, differences: found))
      return
    }
    differences += found
  }

  /// By how much every given total of a cell differs, if all do, by the same number and no others.
  private static func commonDifference(
    _ found: [Difference], at cell: CellKey, _ report: Report
  ) -> Int? {
    let totals = report.sheet.controls.keys.filter { counts(cell, towards: $0) }
    guard let missing = found.first?.missing, totals.count == found.count,
      totals.contains(where: { $0.row == cell.row }),
      totals.contains(where: { $0.column == cell.column }),
      found.allSatisfy({ $0.missing == missing && totals.contains($0.key) })
    else { return nil }
    return missing
  }

  /// The differences of a table, total by total. A total of cells that were not all read is not
  /// compared, nor is a rate that cannot be computed: other messages say so.
  private static func differences(
    in table: StatisticalTable, _ report: Report
  ) -> [Difference] {
    let controls = report.sheet.controls.filter { $0.key.table == table.definition.key.value }
    return controls.sorted { $0.key < $1.key }.compactMap { key, given in
      guard let computed = table.cell(key)?.value, computed != given.value,
        isComparable(key, computed, table.definition, report)
      else { return nil }
      return Difference(key: key, given: given, computed: computed)
    }
  }

  private static func isComparable(
    _ key: CellKey, _ computed: Observation, _ definition: TableDefinition, _ report: Report
  ) -> Bool {
    guard definition.formula == nil else { return computed.number != nil }
    // `ConfidentialFiguresStayHidden` has more to say of a total of confidential cells.
    guard computed != .shorthand(.confidential) else { return false }
    return definition.inputCells.allSatisfy {
      !counts($0, towards: key) || report.sheet.inputs[$0] != nil
    }
  }
}
