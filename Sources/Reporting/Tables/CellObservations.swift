package import Diagnostics

/// What a file gives for cells of a table set, by their positions: of every report all of them are
/// in memory together, and a table of keys takes five times as much.
package struct CellObservations: Sendable {
  private struct Entry {
    let observation: Observation
    let lower: UInt32
    let upper: UInt32
  }

  private let set: TableSet
  private let file: SourceFile
  private var entries: [Entry?]

  /// Nothing yet; what is added stands in `file`.
  init(of set: TableSet, in file: SourceFile) {
    self.set = set
    self.file = file
    entries = [Entry?](repeating: nil, count: set.cellCount)
  }

  /// Adds what is given for the cell at a position among those of all tables.
  mutating func add(_ observation: Observation, at range: SourceRange, for position: Int) {
    entries[position] = Entry(
      observation: observation, lower: UInt32(range.lower), upper: UInt32(range.upper))
  }

  package subscript(cell: CellKey) -> Located<Observation>? {
    guard let position = set.positions[cell], let entry = entries[position] else { return nil }
    return Located(
      entry.observation,
      at: SourceRange(file: file, lower: Int(entry.lower), upper: Int(entry.upper)))
  }
}
