package import Diagnostics

/// A year from which on figures were counted in another way, so that they are not compared with
/// those before.
package struct SeriesBreak: Sendable {
  /// The first edition that is counted in the new way.
  package let edition: EditionID
  package let cells: [Located<CellPattern>]
  /// What changed, for readers.
  package let reason: LocalizedText
}

/// What lies between two editions whose figures stand side by side.
package struct SeriesStep: Sendable {
  /// Whether the table set changed between them.
  private let isOtherSet: Bool
  /// What the table set of the later one names between them.
  private let breaks: [SeriesBreak]

  fileprivate init(isOtherSet: Bool, breaks: [SeriesBreak]) {
    self.isOtherSet = isOtherSet
    self.breaks = breaks
  }

  /// Whether figures of a cell must not be compared: because the table set changed, or because
  /// that of the later edition says so.
  package func isBroken(_ cell: CellKey) -> Bool { isOtherSet || !breaks(of: cell).isEmpty }

  /// The breaks that concern a cell.
  package func breaks(of cell: CellKey) -> [SeriesBreak] {
    breaks.isEmpty ? [] : breaks.filter { $0.cells.contains { $0.value.covers(cell) } }
  }
}

extension Publication {
  /// `earlier` lies before `later`. An edition that is known from history only is taken to be
  /// counted by the table set whose keys its figures have.
  package func step(from earlier: EditionID, to later: EditionID) -> SeriesStep {
    guard let set = edition(later)?.tableSet else {
      return SeriesStep(isOtherSet: false, breaks: [])
    }
    return SeriesStep(
      isOtherSet: edition(earlier).map { $0.tableSet.id != set.id } ?? false,
      breaks: set.breaks.isEmpty
        ? [] : set.breaks.filter { $0.edition > earlier && $0.edition <= later })
  }
}

extension CellPattern {
  /// Whether a cell is the one that is named, or in the row or table that is named.
  fileprivate func covers(_ cell: CellKey) -> Bool {
    table == cell.table && (row ?? cell.row) == cell.row && (column ?? cell.column) == cell.column
  }
}
