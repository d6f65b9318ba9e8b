package import Diagnostics

/// The figures that an area typed: its inputs and, apart from them, its control totals.
package struct FigureSheet: Sendable {
  package let file: SourceFile
  /// What the area supplies.
  package let inputs: CellObservations
  /// Totals and rates as the area worked them out; compared with the computed ones, never used.
  package let controls: [CellKey: Located<Observation>]
  /// Whether every line could be read; if not, a figure that is not there may be in one that was
  /// left out.
  package let isWhole: Bool
}
