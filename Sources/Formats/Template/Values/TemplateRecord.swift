/// Names and what they stand for, in one template context.
///
/// A record must hold every name its template may ask for: an optional field without a value is
/// held as a false flag, so that a name that is not there is always a slip.
package struct TemplateRecord: Sendable, ExpressibleByDictionaryLiteral {
  // Records have a dozen short names: comparing them one by one beats hashing, and a literal
  // costs one allocation. The tuples have no labels because adding them would copy the literal.
  private var fields: [(TemplateName, TemplateValue)]
  /// What names stand for that the record itself does not have.
  let shared: TemplateFields?

  package init() { self.init([]) }

  /// `shared` are fields that other records have, too; those of the record itself win.
  /// - Precondition: no name occurs twice; only debug builds check it.
  package init(_ fields: [(TemplateName, TemplateValue)], over shared: TemplateFields? = nil) {
    assert(Set(fields.map(\.0)).count == fields.count, "A record holds each name once")
    self.fields = fields
    self.shared = shared
  }

  package init(dictionaryLiteral elements: (TemplateName, TemplateValue)...) { self.init(elements) }

  /// The names, in the order in which they were added, and behind them the shared ones.
  package var names: [String] {
    let own = fields.map(\.0.text)
    return own + (shared?.names.filter { !own.contains($0) } ?? [])
  }

  /// What a name stands for; assigning `nil` removes the name, unless it is shared.
  /// - Complexity: O(*n*) in the number of names.
  package subscript(name: TemplateName) -> TemplateValue? {
    get {
      guard let index = index(of: name) else { return shared?[name] }
      return fields[index].1
    }
    set {
      if let index = index(of: name) { fields.remove(at: index) }
      if let newValue { fields.append((name, newValue)) }
    }
  }

  /// This record with the fields of others, of which the later ones win where two have a name.
  package func merging(_ others: TemplateRecord...) -> TemplateRecord {
    let all = [self] + others
    var merged: [(TemplateName, TemplateValue)] = []
    merged.reserveCapacity(all.reduce(0) { $0 + $1.fields.count })
    for (position, record) in all.enumerated() {
      let later = all[(position + 1)...]
      for field in record.fields where !later.contains(where: { $0.index(of: field.0) != nil }) {
        merged.append(field)
      }
    }
    return TemplateRecord(merged, over: all.lazy.compactMap(\.shared).first)
  }

  /// Whether one of the record's own fields has a name that is fixed for all pages.
  func redefines(_ fields: TemplateFields) -> Bool {
    self.fields.contains { fields.isFixed($0.0) }
  }

  private func index(of name: TemplateName) -> Int? {
    // A loop over the array would copy every value that it passes.
    let fields = fields.span
    for index in fields.indices
    where fields[index].0.checksum == name.checksum && fields[index].0.text == name.text {
      return index
    }
    return nil
  }
}
