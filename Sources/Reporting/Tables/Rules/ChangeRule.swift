package import Diagnostics

/// How far a figure may move from one edition to the next before somebody has to say why.
///
/// A count that happens by chance scatters by about the root of its size, so the bound grows with
/// the root; very small counts get room of their own.
package struct ChangeRule: Sendable {
  package let key: Located<String>
  package let cells: [Located<CellPattern>]
  /// A change up to this is never too much; 0 or more.
  package let atLeast: Int
  /// The bound is this many times the root of the earlier figure; above 0.
  package let rootMultiple: Int
  /// How many earlier editions make the mean that is compared too; `nil` for none.
  package let meanOfYears: Int?
  package let weight: RuleWeight
  package let reason: LocalizedText

  /// Whether a figure is too far from an earlier one.
  package func isTooFar(_ new: Int, from old: Int) -> Bool {
    isTooFar(new, fromMeanOf: [old])
  }

  /// Whether a figure is too far from the mean of earlier ones. Exact: both sides are multiplied
  /// by their number and squared, so that no division and no root is needed.
  /// `earlier` holds at least one figure.
  package func isTooFar(_ new: Int, fromMeanOf earlier: [Int]) -> Bool {
    let count = Int128(earlier.count)
    let sum = earlier.reduce(0) { $0 + Int128($1) }
    let difference = count * Int128(new) - sum
    return difference.magnitude > (count * Int128(atLeast)).magnitude
      && difference * difference > Int128(rootMultiple * rootMultiple) * sum * count
  }
}
