package import Diagnostics

/// A rate: one cell divided by a denominator.
package struct RatioFormula: Sendable {
  /// What a rate can be counted against.
  package enum Denominator: String, CaseIterable, Sendable {
    /// The area's population in the edition's population estimate.
    case population
  }

  /// How the quotient becomes a whole number.
  package enum Rounding: String, CaseIterable, Sendable {
    /// To the nearest whole number, halves upwards.
    case nearest
  }

  package let numerator: Located<CellKey>
  package let denominator: Denominator
  /// The rate is per this many, such as 100,000.
  package let per: Int
  package let rounding: Rounding

  /// The rate in whole numbers, exact: no floating point is involved.
  /// `people` is greater than 0.
  package func value(numerator: Int, people: Int) -> Int {
    precondition(people > 0, "A rate needs people to count against")
    switch rounding {
    case .nearest: return (2 * numerator * per + people) / (2 * people)
    }
  }
}
