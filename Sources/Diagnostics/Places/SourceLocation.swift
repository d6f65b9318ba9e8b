/// A place as people see it.
package struct SourceLocation: Hashable, Comparable, Sendable {
  /// 1-based.
  package let line: Int
  /// 1-based, in Unicode scalars.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
