package import Diagnostics

/// A relation between the cells of two tables that an area's figures should keep.
package struct CrossTableRule: Sendable {
  package enum Relation: String, CaseIterable, Sendable {
    case atMost = "at-most"
    case equal
  }

  /// What a broken rule means.
  package enum Weight: String, CaseIterable, Sendable {
    /// The figures cannot be right.
    case error
    /// Implausible but possible: an error until the report answers it.
    case answerable
    case warning
  }

  package let key: Located<String>
  package let left: Located<String>
  package let right: Located<String>
  /// Row keys to compare; empty stands for every row of the left table.
  package let rows: [Located<String>]
  /// Column keys to compare; empty stands for every column of the left table.
  package let columns: [Located<String>]
  package let relation: Relation
  package let weight: Weight
  /// Why the relation holds, in words.
  package let reason: LocalizedText
}
