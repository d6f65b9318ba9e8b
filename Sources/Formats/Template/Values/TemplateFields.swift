/// Names and what they stand for, made once and shared by any number of records.
package final class TemplateFields: Sendable {
  /// Such a set may have hundreds of names, so they are sorted by checksum.
  private let fields: [(name: TemplateName, value: TemplateValue)]
  /// In the order in which they were given.
  let names: [String]
  /// The names that no record has as its own, so that they stand for the same everywhere.
  private let fixed: Set<TemplateName>

  /// Of a name that occurs twice the first counts. Those of `fixed` are not to be names of any
  /// record's own fields; debug builds check it where templates are rendered.
  package init(
    _ fields: [(TemplateName, TemplateValue)], fixed: [(TemplateName, TemplateValue)] = []
  ) {
    let fields = fields + fixed
    names = fields.map(\.0.text)
    self.fixed = Set(fixed.map(\.0))
    self.fields = fields.enumerated()
      .sorted { ($0.element.0.checksum, $0.offset) < ($1.element.0.checksum, $1.offset) }
      .map { (name: $0.element.0, value: $0.element.1) }
  }

  /// Whether a name stands for the same in every page that has these fields.
  func isFixed(_ name: TemplateName) -> Bool { fixed.contains(name) }

  /// - Complexity: O(log *n*) in the number of names.
  subscript(name: TemplateName) -> TemplateValue? {
    var low = 0
    var high = fields.count
    while low < high {
      let middle = (low + high) / 2
      if fields[middle].name.checksum < name.checksum { low = middle + 1 } else { high = middle }
    }
    while low < fields.count, fields[low].name.checksum == name.checksum {
      if fields[low].name == name { return fields[low].value }
      low += 1
    }
    return nil
  }
}
