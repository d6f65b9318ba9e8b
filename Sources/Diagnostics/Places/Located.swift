/// A value together with the place it was read from.
package struct Located<Value> {
  package let value: Value
  package let range: SourceRange

  // Without these two marks other modules make every value through the runtime's tables of types
  // (3 of 100 samples of a build in which one text was changed).
  @inlinable package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// The same place with another value.
  @inlinable
  package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: range)
  }
}

extension Located: Sendable where Value: Sendable {}
