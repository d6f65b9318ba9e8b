/// Names and what they stand for, in one template context.
///
/// A record must hold every name its template may ask for: an optional field without a value is
/// held as a false flag, so that a name that is not there is always a slip.
package struct TemplateRecord: Sendable, ExpressibleByDictionaryLiteral {
  // Records have a dozen short names: comparing them one by one beats hashing, and a literal
  // costs one allocation. The tuples have no labels because adding them would copy the literal.
  private var fields: [(TemplateName, TemplateValue)]
  /// What names stand for that the record itself does not have.
  private(set) var shared: TemplateFields?

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
  ///
  /// It takes this record over, so that its values are moved where nobody else holds them.
  package consuming func merging(_ others: TemplateRecord...) -> TemplateRecord {
    var merged = self
    merged.fields.reserveCapacity(others.reduce(merged.fields.count) { $0 + $1.fields.count })
    for other in others {
      if merged.sharesNames(with: other) {
        merged.fields.removeAll { other.index(of: $0.0) != nil }
      }
      merged.fields.append(contentsOf: other.fields)
      if merged.shared == nil { merged.shared = other.shared }
    }
    return merged
  }

  private func sharesNames(with other: TemplateRecord) -> Bool {
    let fields = fields.span
    for index in fields.indices where other.index(of: fields[index].0) != nil { return true }
    return false
  }

  /// Whether one of the record's own fields has a name that is fixed for all pages.
  func redefines(_ fields: TemplateFields) -> Bool {
    self.fields.contains { fields.isFixed($0.0) }
  }

  /// Writes the text or finished HTML of one of the record's own fields and says whether it is one;
  /// `nil` where there is no such field.
  func write(_ name: TemplateName, isEscaped: Bool, to output: inout Markup) -> Bool? {
    guard let index = index(of: name) else { return nil }
    switch fields.span[index].1 {
    case .text(let text) where isEscaped: output.appendEscaped(text)
    case .text(let text): output.appendRaw(text)
    case .markup(let markup): output.appendBytes(of: markup)
    default: return false
    }
    return true
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
