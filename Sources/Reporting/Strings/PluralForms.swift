package import Diagnostics
package import Formats

/// Reads the forms that a text takes with different numbers.
package enum PluralForms {
  /// The forms by name; `other` must be among them.
  /// `known` are the names that the language's `plurals` define.
  package static func read(
    _ entry: DataNode.Entry, known: Set<String>, collector: inout DiagnosticCollector
  ) -> [String: String]? {
    guard var reader = MappingReader(entry.value, collector: &collector) else { return nil }
    var forms: [String: String] = [:]
    forms["other"] = reader.text("other", collector: &collector)?.value
    for name in known.sorted() {
      forms[name] = reader.optionalText(name, collector: &collector)?.value
    }
    reader.finish(collector: &collector)
    return forms["other"] == nil ? nil : forms
  }
}
