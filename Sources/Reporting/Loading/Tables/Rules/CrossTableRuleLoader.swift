import Diagnostics
import Formats

/// Reads one cross-table rule of a table set.
enum CrossTableRuleLoader {
  static func load(
    _ entry: DataNode.Entry, collector: inout DiagnosticCollector
  ) -> CrossTableRule? {
    guard var reader = MappingReader(entry.value, collector: &collector) else { return nil }
    let left = reader.patterns("left", collector: &collector)
    let right = reader.patterns("right", collector: &collector)
    let rows = reader.texts("rows", collector: &collector)
    let columns = reader.texts("columns", collector: &collector)
    let relation = readRelation(&reader, collector: &collector)
    let weight = reader.weight(collector: &collector)
    let reason = reader.reason(collector: &collector)
    reader.finish(collector: &collector)
    guard !left.isEmpty, !right.isEmpty, let relation, let weight, let reason else { return nil }
    return CrossTableRule(
      key: entry.key, left: left, right: right, rows: rows, columns: columns,
      relation: relation, weight: weight, reason: reason)
  }

  private enum Word: String, CaseIterable {
    case atMost = "at-most"
    case equal
  }

  /// Either `relation` or `share-at-most`.
  private static func readRelation(
    _ reader: inout MappingReader, collector: inout DiagnosticCollector
  ) -> CrossTableRule.Relation? {
    if let percent = reader.optionalWholeNumber("share-at-most", in: 1...100, &collector) {
      return .shareAtMost(percent: percent)
    }
    switch reader.required("relation", collector: &collector)?
      .choice(Word.self, collector: &collector)
    {
    case .atMost?: return .atMost
    case .equal?: return .equal
    case nil: return nil
    }
  }
}
