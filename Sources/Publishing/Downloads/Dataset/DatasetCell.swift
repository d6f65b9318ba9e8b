package import Reporting

/// One figure of a report as downloads give it.
package struct DatasetCell: Sendable {
  package let value: Observation
  /// Whether it was computed from other figures.
  package let isDerived: Bool
  /// The numbers of the notes that belong to this figure alone, ascending.
  package let notes: [Int]
}
