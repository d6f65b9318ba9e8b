/// An attribute of a start tag.
package struct HTMLAttributeToken: Sendable {
  package let name: HTMLName
  /// The bytes of the name.
  package let nameRange: Range<Int>
  /// The bytes between the quotes, with references; empty for an attribute without a value.
  package let value: Range<Int>
}
