import Diagnostics
package import Reporting

/// How a rate came about: what lets readers compute it again, and more exactly.
package struct DatasetRate: Sendable {
  /// The rate is per this many.
  package let per: Int
  package let numerator: Observation
  package let denominator: Observation
  /// Where the denominator comes from.
  package let source: String
  /// With six decimal places; `nil` where the rate could not be computed.
  package let unrounded: String?

  init(_ formula: RatioFormula, figures: Figures, population: PopulationTable.Entry?) {
    per = formula.per
    numerator = figures[formula.numerator.value] ?? .shorthand(.notAvailable)
    denominator = population?.people.value ?? .shorthand(.notAvailable)
    source = population?.source.value ?? ""
    if let count = numerator.number, let people = denominator.number, people > 0 {
      unrounded = Self.quotient(of: count, per: formula.per, people: people)
    } else {
      unrounded = nil
    }
  }

  /// Exact arithmetic, rounded to six decimal places, halves upwards.
  package static func quotient(of count: Int, per: Int, people: Int) -> String {
    let million: UInt = 1_000_000
    let product = UInt(count).multipliedFullWidth(by: UInt(per))
    let whole = UInt(people).dividingFullWidth((product.high, product.low))
    let rest = whole.remainder.multipliedFullWidth(by: 2 * million)
    let parts = (UInt(people).dividingFullWidth((rest.high, rest.low)).quotient + 1) / 2
    let digits = String(parts % million)
    let zeros = String(repeating: "0", count: 6 - digits.utf8.count)
    return "\(whole.quotient + parts / million).\(zeros)\(digits)"
  }
}
