package import Diagnostics

/// A share or a rate that is compared across all areas of an edition.
package struct ComparisonRule: Sendable {
  package let key: Located<String>
  /// Cells that are added up; at least one. The first is the one that a finding is about.
  package let numerator: [Located<CellKey>]
  /// Cells that are added up; empty compares the numerator as it is.
  package let denominator: [Located<CellKey>]
  /// The largest robust z score that is still like the other areas; above 0.
  package let outlier: Double
  /// With fewer areas there is nothing to compare with.
  package let atLeastAreas: Int
  package let weight: RuleWeight
  package let reason: LocalizedText

  /// The share, or `nil` where a figure is not a number or there is nothing to divide by.
  package func value(in figures: Figures) -> Double? {
    guard let count = Self.sum(numerator, in: figures) else { return nil }
    if denominator.isEmpty { return Double(count) }
    guard let whole = Self.sum(denominator, in: figures), whole > 0 else { return nil }
    return Double(count) / Double(whole)
  }

  private static func sum(_ cells: [Located<CellKey>], in figures: Figures) -> Int? {
    Observation.sum(of: cells.map { figures[$0.value] ?? .shorthand(.notAvailable) }).number
  }
}
