import Diagnostics
import Formats

/// Reads one rule about the change of figures between editions.
enum ChangeRuleLoader {
  static func load(
    _ entry: DataNode.Entry, collector: inout DiagnosticCollector
  ) -> ChangeRule? {
    guard var reader = MappingReader(entry.value, collector: &collector) else { return nil }
    let cells = reader.patterns("cells", collector: &collector)
    let atLeast = reader.wholeNumber("at-least", in: 0...1_000_000, &collector)
    let rootMultiple = reader.wholeNumber("root-multiple", in: 1...100, &collector)
    let years = reader.optionalWholeNumber("mean-of-years", in: 2...50, &collector)
    let weight = reader.weight(collector: &collector)
    let reason = reader.reason(collector: &collector)
    reader.finish(collector: &collector)
    guard !cells.isEmpty, let atLeast, let rootMultiple, let weight, let reason else { return nil }
    return ChangeRule(
      key: entry.key, cells: cells, atLeast: atLeast, rootMultiple: rootMultiple,
      meanOfYears: years, weight: weight, reason: reason)
  }
}
