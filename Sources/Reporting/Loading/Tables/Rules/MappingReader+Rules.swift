import Diagnostics
import Formats

/// The keys that several kinds of rules share.
extension MappingReader {
  /// One pattern or a list of them; nothing, after a message, when the key is missing.
  mutating func patterns(
    _ key: String, collector: inout DiagnosticCollector
  ) -> [Located<CellPattern>] {
    oneOrMore(key, collector: &collector).compactMap { text in
      if let pattern = CellPattern(text.value) { return Located(pattern, at: text.range) }
      Self.reportCell(text, form: "table, table.row or table.row.column", &collector)
      return nil
    }
  }

  /// One cell or a list of them; absent means none where the key is optional.
  mutating func cells(
    _ key: String, isOptional: Bool = false, collector: inout DiagnosticCollector
  ) -> [Located<CellKey>] {
    if isOptional, optional(key) == nil { return [] }
    return oneOrMore(key, collector: &collector).compactMap { text in
      if let cell = CellKey(text.value) { return Located(cell, at: text.range) }
      Self.reportCell(text, form: "table.row.column", &collector)
      return nil
    }
  }

  mutating func weight(collector: inout DiagnosticCollector) -> RuleWeight? {
    required("severity", collector: &collector)?.choice(RuleWeight.self, collector: &collector)
  }

  mutating func reason(collector: inout DiagnosticCollector) -> LocalizedText? {
    required("reason", collector: &collector).flatMap { LocalizedText($0, collector: &collector) }
  }

  /// A whole number within bounds, or `nil`, after a message where something else stands there.
  mutating func optionalWholeNumber(
    _ key: String, in range: ClosedRange<Int>, _ collector: inout DiagnosticCollector
  ) -> Int? {
    guard let text = optionalText(key, collector: &collector) else { return nil }
    if case .number(let number) = FigureText.parse(text.value), range.contains(number) {
      return number
    }
    collector.report(
      .dataWrongType,
      "Key '\(key)' needs a whole number from \(range.lowerBound) to \(range.upperBound), "
        + "not '\(text.value)'", at: text.range)
    return nil
  }

  mutating func wholeNumber(
    _ key: String, in range: ClosedRange<Int>, _ collector: inout DiagnosticCollector
  ) -> Int? {
    guard required(key, collector: &collector) != nil else { return nil }
    return optionalWholeNumber(key, in: range, &collector)
  }

  private mutating func oneOrMore(
    _ key: String, collector: inout DiagnosticCollector
  ) -> [Located<String>] {
    guard let entry = required(key, collector: &collector) else { return [] }
    if let text = entry.value.scalar, !text.value.isEmpty { return [text] }
    let texts = texts(key, collector: &collector)
    if texts.isEmpty, entry.value.elements?.isEmpty == true {
      collector.report(.dataWrongType, "List '\(key)' names no cell", at: entry.key.range)
    }
    return texts
  }

  private static func reportCell(
    _ text: Located<String>, form: String, _ collector: inout DiagnosticCollector
  ) {
    collector.report(
      .dataWrongType, "A cell is written as \(form), not '\(text.value)'", at: text.range)
  }
}
