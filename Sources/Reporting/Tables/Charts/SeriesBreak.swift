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

extension Publication {
  /// Whether figures of a cell from two editions must not be compared: because the table set
  /// changed between them, or because the table set of the later one says so.
  /// `earlier` lies before `later`. An edition that is known from history only is taken to be
  /// counted by the table set whose keys its figures have.
  package func isBroken(
    _ cell: CellKey, from earlier: EditionID, to later: EditionID
  ) -> Bool {
    guard let set = edition(later)?.tableSet else { return false }
    if let before = edition(earlier)?.tableSet, before.id != set.id { return true }
    return !breaks(of: cell, from: earlier, to: later).isEmpty
  }

  /// The breaks that the table set of an edition names between it and an earlier one.
  package func breaks(
    of cell: CellKey, from earlier: EditionID, to later: EditionID
  ) -> [SeriesBreak] {
    (edition(later)?.tableSet.breaks ?? []).filter { found in
      found.edition > earlier && found.edition <= later
        && found.cells.contains { $0.value.covers(cell) }
    }
  }
}

extension CellPattern {
  /// Whether a cell is the one that is named, or in the row or table that is named.
  fileprivate func covers(_ cell: CellKey) -> Bool {
    table == cell.table && (row ?? cell.row) == cell.row && (column ?? cell.column) == cell.column
  }
}
