package import Diagnostics

/// The rows or the columns of a table.
package struct Dimension: Sendable {
  /// The label key of the dimension itself, shown in the corner of the table.
  package let heading: Located<String>
  /// In the order in which they are shown, without the total.
  package let keys: [Located<String>]
  /// Whether a total is computed behind the keys.
  package let hasTotal: Bool
  /// All keys as shown, the total last.
  package let allKeys: [String]

  package init(heading: Located<String>, keys: [Located<String>], hasTotal: Bool) {
    self.heading = heading
    self.keys = keys
    self.hasTotal = hasTotal
    allKeys = keys.map(\.value) + (hasTotal ? [CellKey.total] : [])
  }
}
