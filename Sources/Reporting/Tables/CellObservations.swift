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
  private let entries: [Entry?]

  /// `given` stands in `file`; cells that the set has not are left out.
  init(_ given: [CellKey: Located<Observation>], of set: TableSet, in file: SourceFile) {
    var entries = [Entry?](repeating: nil, count: set.cellCount)
    for (cell, observation) in given {
      guard let position = set.positions[cell] else { continue }
      entries[position] = Entry(
        observation: observation.value, lower: UInt32(observation.range.lower),
        upper: UInt32(observation.range.upper))
    }
    self.set = set
    self.file = file
    self.entries = entries
  }

  package subscript(cell: CellKey) -> Located<Observation>? {
    guard let position = set.positions[cell], let entry = entries[position] else { return nil }
    return Located(
      entry.observation,
      at: SourceRange(file: file, lower: Int(entry.lower), upper: Int(entry.upper)))
  }
}
