package import Diagnostics

/// A derived figure as it was published elsewhere, shown where its denominator is not available.
package struct PublishedValue: Sendable {
  package let cell: Located<CellKey>
  package let value: Located<Int>
  package let source: Located<String>
}
