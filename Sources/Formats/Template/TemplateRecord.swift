/// Names and what they stand for, in one template context.
///
/// A record must hold every name its template may ask for: an optional field without a value is
/// held as a false flag, so that a name that is not there is always a slip.
package struct TemplateRecord: Sendable, ExpressibleByDictionaryLiteral {
  // Records have a dozen short names: comparing them one by one beats hashing, and a literal
  // costs one allocation. The tuples have no labels because adding them would copy the literal.
  private var fields: [(String, TemplateValue)]

  package init() { fields = [] }

  /// - Precondition: no name occurs twice; only debug builds check it.
  package init(_ fields: [(String, TemplateValue)]) {
    assert(Set(fields.map(\.0)).count == fields.count, "A record holds each name once")
    self.fields = fields
  }

  package init(dictionaryLiteral elements: (String, TemplateValue)...) { self.init(elements) }

  /// The names, in the order in which they were added.
  package var names: [String] { fields.map(\.0) }

  /// What a name stands for; assigning `nil` removes the name.
  /// - Complexity: O(*n*) in the number of names.
  package subscript(name: String) -> TemplateValue? {
    get {
      // A loop over the fields would copy every value that it passes.
      guard let index = fields.firstIndex(where: { $0.0 == name }) else { return nil }
      return fields[index].1
    }
    set {
      fields.removeAll { $0.0 == name }
      if let newValue { fields.append((name, newValue)) }
    }
  }

  /// This record with the fields of another, which win where both have a name.
  package func merging(_ other: TemplateRecord) -> TemplateRecord {
    var result = self
    for (name, value) in other.fields { result[name] = value }
    return result
  }
}
