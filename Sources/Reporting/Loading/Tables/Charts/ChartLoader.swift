import Diagnostics
import Formats

/// Reads one chart of a table set.
enum ChartLoader {
  private enum Kind: String, CaseIterable { case bars, groups, line, dots }

  static func load(
    _ entry: DataNode.Entry, pluralForms: [LanguageCode: Set<String>],
    collector: inout DiagnosticCollector
  ) -> ChartDefinition? {
    guard KeyName.check(entry.key, collector: &collector),
      var reader = MappingReader(entry.value, collector: &collector)
    else { return nil }
    let table = reader.text("table", collector: &collector)
    let subtitle = reader.required("subtitle", collector: &collector)
      .flatMap { LocalizedParameterText($0, collector: &collector) }
    let headline = reader.required("headline", collector: &collector)
    guard let kindEntry = reader.required("kind", collector: &collector) else {
      // Which other keys are meant depends on the kind.
      collector.report(.dataMissingKey, "Key 'kind' is missing", at: entry.key.range)
      return nil
    }
    guard let kind = kindEntry.choice(Kind.self, collector: &collector) else { return nil }
    let shape = readShape(kind, of: table?.value ?? "", &reader, &collector)
    reader.finish(collector: &collector)
    let message = headline.flatMap {
      kind == .bars || kind == .groups
        ? readFact($0, pluralForms, &collector) : readComparison($0, &collector)
    }
    guard let table, let subtitle, let shape, let message else { return nil }
    return ChartDefinition(
      key: entry.key, table: table, shape: shape, headline: message, subtitle: subtitle)
  }

  private static func readShape(
    _ kind: Kind, of table: String, _ reader: inout MappingReader,
    _ collector: inout DiagnosticCollector
  ) -> ChartDefinition.Shape? {
    switch kind {
    case .bars, .groups:
      let axis = reader.required("each", collector: &collector)?
        .choice(ChartDefinition.Axis.self, collector: &collector)
      let key = kind == .bars ? reader.optionalText("of", collector: &collector) : nil
      return axis.map { kind == .bars ? .bars($0, of: key) : .groups($0) }
    case .line:
      let cells = readCells("cells", of: table, &reader, &collector)
      let whole = reader.optional("whole")
        .flatMap { LocalizedText($0, collector: &collector) }
      return .line(cells, whole: whole)
    case .dots:
      let areas = reader.wholeNumber("at-least-areas", in: 3...1000, &collector)
      let cell = readCells("cells", of: table, &reader, &collector).first
      guard let areas, let cell else { return nil }
      return .dots(cell, fewestAreas: areas)
    }
  }

  /// Cells written as in the table's own definition; without any, its single cell.
  private static func readCells(
    _ key: String, of table: String, _ reader: inout MappingReader,
    _ collector: inout DiagnosticCollector
  ) -> [Located<CellKey>] {
    guard reader.optional(key) != nil else {
      return [Located(CellKey(table: table), at: reader.node.range)]
    }
    return reader.texts(key, collector: &collector).compactMap { text in
      if let cell = CellKey("\(table).\(text.value)") { return Located(cell, at: text.range) }
      collector.report(
        .chartShape, "Cell '\(text.value)' must be written as row.column", at: text.range)
      return nil
    }
  }

  private static func readFact(
    _ entry: DataNode.Entry, _ pluralForms: [LanguageCode: Set<String>],
    _ collector: inout DiagnosticCollector
  ) -> ChartHeadline? {
    KeyFactLoader.load(entry.value, pluralForms: pluralForms, collector: &collector)
      .map(ChartHeadline.fact)
  }

  private static func readComparison(
    _ entry: DataNode.Entry, _ collector: inout DiagnosticCollector
  ) -> ChartHeadline? {
    guard var reader = MappingReader(entry.value, collector: &collector) else { return nil }
    let texts = ["higher", "lower", "equal"].map { key in
      reader.required(key, collector: &collector)
        .flatMap { LocalizedParameterText($0, collector: &collector) }
    }
    reader.finish(collector: &collector)
    guard let higher = texts[0], let lower = texts[1], let equal = texts[2] else { return nil }
    return .comparison(higher: higher, lower: lower, equal: equal)
  }
}
