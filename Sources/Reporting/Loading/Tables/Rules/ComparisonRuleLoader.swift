import Diagnostics
import Formats

/// Reads one rule that compares areas with each other.
enum ComparisonRuleLoader {
  static func load(
    _ entry: DataNode.Entry, collector: inout DiagnosticCollector
  ) -> ComparisonRule? {
    guard var reader = MappingReader(entry.value, collector: &collector) else { return nil }
    let numerator = reader.cells("numerator", collector: &collector)
    let denominator = reader.cells("denominator", isOptional: true, collector: &collector)
    let outlier = reader.text("outlier", collector: &collector)
      .flatMap { readDecimal($0, collector: &collector) }
    let areas = reader.wholeNumber("at-least-areas", in: 3...1000, &collector)
    let weight = reader.weight(collector: &collector)
    let reason = reader.reason(collector: &collector)
    reader.finish(collector: &collector)
    guard !numerator.isEmpty, let outlier, let areas, let weight, let reason else { return nil }
    return ComparisonRule(
      key: entry.key, numerator: numerator, denominator: denominator, outlier: outlier,
      atLeastAreas: areas, weight: weight, reason: reason)
  }

  /// Digits with at most one point between them; Swift's own `Double` takes `0x1p3` and `nan` too.
  private static func readDecimal(
    _ text: Located<String>, collector: inout DiagnosticCollector
  ) -> Double? {
    let parts = text.value.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.count <= 6
        && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    if isPlain, parts.count <= 2, let number = Double(text.value), number > 0 { return number }
    collector.report(
      .dataWrongType, "Key 'outlier' needs a number above 0, such as 3.5, not '\(text.value)'",
      at: text.range)
    return nil
  }
}
