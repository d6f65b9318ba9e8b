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
    let changes = reader.optional("changes")
    let comparisons = reader.optional("comparisons")
    let smallCounts = reader.optional("small-counts")
    let facts = reader.optional("key-facts")
    let charts = reader.optional("charts")
    let breaks = reader.optional("breaks")
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
        CrossTableRuleLoader.load($0, collector: &collector)
      } ?? [],
      changes: changes?.entries(collector: &collector).compactMap {
        ChangeRuleLoader.load($0, collector: &collector)
      } ?? [],
      comparisons: comparisons?.entries(collector: &collector).compactMap {
        ComparisonRuleLoader.load($0, collector: &collector)
      } ?? [],
      smallCounts: smallCounts?.choice(SmallCounts.self, collector: &collector) ?? .published,
      keyFacts: facts?.elements(collector: &collector).compactMap {
        KeyFactLoader.load($0, pluralForms: pluralForms, collector: &collector)
      } ?? [],
      charts: charts?.entries(collector: &collector).compactMap {
        ChartLoader.load($0, pluralForms: pluralForms, collector: &collector)
      } ?? [],
      breaks: breaks?.entries(collector: &collector).compactMap {
        SeriesBreakLoader.load($0, collector: &collector)
      } ?? [],
      labels: terms)
    let names = tables.value.entries?.map(\.key.value) ?? []
    TableSetReferences.check(set, named: names, collector: &collector)
    return set
  }
}
