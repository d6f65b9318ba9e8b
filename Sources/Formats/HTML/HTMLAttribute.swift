/// One attribute of an element; without a value it is written as a bare name.
package struct HTMLAttribute: Sendable {
  package let name: String
  package let value: String?

  package init(_ name: String, _ value: String?) {
    self.name = name
    self.value = value
  }

  package static func id(_ value: String) -> Self { Self("id", value) }
  package static func `class`(_ value: String) -> Self { Self("class", value) }
  package static func href(_ value: String) -> Self { Self("href", value) }
  package static func lang(_ value: String) -> Self { Self("lang", value) }
  /// `col`, `row`, `colgroup` or `rowgroup`.
  package static func scope(_ value: String) -> Self { Self("scope", value) }
}
