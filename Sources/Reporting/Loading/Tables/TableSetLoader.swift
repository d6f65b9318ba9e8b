package import Diagnostics
import Formats

/// Reads `table-sets/ID.yaml`.
package enum TableSetLoader {
  /// `pluralForms` are, per language, the names of its plural forms.
  /// - Returns: `nil` when the file cannot be read at all; single faults leave gaps and messages.
  package static func load(
    _ file: SourceFile, id: String, pluralForms: [LanguageCode: Set<String>],
    collector: inout DiagnosticCollector
  ) -> TableSet? {
    guard let root = YAMLReader.read(file, collector: &collector),
      var reader = MappingReader(root, collector: &collector)
    else { return nil }
    let labels = reader.required("labels", collector: &collector)
    let tables = reader.required("tables", collector: &collector)
    let rules = reader.optional("rules")
    let facts = reader.optional("key-facts")
    reader.finish(collector: &collector)
    guard let labels, let tables else { return nil }
    var terms: [String: Located<String>] = [:]
    for item in labels.entries(collector: &collector) {
      terms[item.key.value] = item.text(collector: &collector)
    }
    let set = TableSet(
      id: id, file: file,
      tables: tables.entries(collector: &collector).compactMap {
        TableDefinitionLoader.load($0, collector: &collector)
      },
      rules: rules?.entries(collector: &collector).compactMap {
        readRule($0, collector: &collector)
      } ?? [],
      keyFacts: facts?.elements(collector: &collector).compactMap {
        KeyFactLoader.load($0, pluralForms: pluralForms, collector: &collector)
      } ?? [],
      labels: terms)
    let names = tables.value.entries?.map(\.key.value) ?? []
    TableSetReferences.check(set, named: names, collector: &collector)
    return set
  }

  private static func readRule(
    _ entry: DataNode.Entry, collector: inout DiagnosticCollector
  ) -> CrossTableRule? {
    guard var reader = MappingReader(entry.value, collector: &collector) else { return nil }
    let left = reader.text("left", collector: &collector)
    let right = reader.text("right", collector: &collector)
    let rows = reader.texts("rows", collector: &collector)
    let columns = reader.texts("columns", collector: &collector)
    let relation = reader.required("relation", collector: &collector)?
      .choice(CrossTableRule.Relation.self, collector: &collector)
    let weight = reader.required("severity", collector: &collector)?
      .choice(CrossTableRule.Weight.self, collector: &collector)
    let reason = reader.required("reason", collector: &collector)
      .flatMap { LocalizedText($0, collector: &collector) }
    reader.finish(collector: &collector)
    guard let left, let right, let relation, let weight, let reason else { return nil }
    return CrossTableRule(
      key: entry.key, left: left, right: right, rows: rows, columns: columns,
      relation: relation, weight: weight, reason: reason)
  }
}
