/// Names and what they stand for, made once and shared by any number of records.
package final class TemplateFields: Sendable {
  /// In the order in which they were given.
  let fields: [(String, TemplateValue)]
  /// Such a set may have hundreds of names: too many to compare one by one.
  private let indexes: [String: Int]

  /// Of a name that occurs twice the first counts.
  package init(_ fields: [(String, TemplateValue)]) {
    self.fields = fields
    indexes = Dictionary(fields.enumerated().map { ($0.element.0, $0.offset) }) { first, _ in
      first
    }
  }

  subscript(name: String) -> TemplateValue? { indexes[name].map { fields[$0].1 } }
}
