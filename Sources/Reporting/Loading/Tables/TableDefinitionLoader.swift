package import Diagnostics
import Formats

/// Reads one table of a table set.
enum TableDefinitionLoader {
  static func load(
    _ entry: DataNode.Entry, collector: inout DiagnosticCollector
  ) -> TableDefinition? {
    guard KeyName.check(entry.key, collector: &collector),
      var reader = MappingReader(entry.value, collector: &collector)
    else { return nil }
    let measure = reader.required("measure", collector: &collector)?
      .choice(TableDefinition.Measure.self, collector: &collector)
    let caption = reader.required("caption", collector: &collector)
      .flatMap { LocalizedParameterText($0, collector: &collector) }
    let seriesCaption = reader.optional("series-caption")
      .flatMap { LocalizedParameterText($0, collector: &collector) }
    let rowsEntry = reader.optional("rows")
    let columnsEntry = reader.optional("columns")
    let cells = reader.texts("not-applicable", collector: &collector)
    let formula = reader.optional("formula")
    let explainedBy = reader.texts("explained-by", collector: &collector)
    let notes = reader.texts("notes", collector: &collector)
    reader.finish(collector: &collector)
    let rows = rowsEntry.flatMap { readDimension($0, collector: &collector) }
    let columns = columnsEntry.flatMap { readDimension($0, collector: &collector) }
    if let columnsEntry, rowsEntry == nil {
      collector.report(
        .tableShape, "Table '\(entry.key.value)' has columns but no rows",
        at: columnsEntry.key.range)
    }
    guard let measure, let caption, (rowsEntry == nil) == (rows == nil),
      (columnsEntry == nil) == (columns == nil), columns == nil || rows != nil
    else { return nil }
    return TableDefinition(
      key: entry.key, measure: measure, caption: caption, seriesCaption: seriesCaption, rows: rows,
      columns: columns,
      notApplicable: readCells(cells, table: entry.key.value, collector: &collector),
      formula: formula.flatMap { readFormula($0, collector: &collector) },
      explainedBy: explainedBy, notes: notes)
  }

  private static func readDimension(
    _ entry: DataNode.Entry, collector: inout DiagnosticCollector
  ) -> Dimension? {
    guard var reader = MappingReader(entry.value, collector: &collector) else { return nil }
    let heading = reader.text("heading", collector: &collector)
    let given = reader.texts("keys", collector: &collector)
    let total = reader.optional("total")?.choice(Total.self, collector: &collector)
    reader.finish(collector: &collector)
    let keys = checkedKeys(given, in: entry, collector: &collector)
    guard let heading, !keys.isEmpty else { return nil }
    return Dimension(heading: heading, keys: keys, hasTotal: total != nil)
  }

  private enum Total: String, CaseIterable { case sum }

  /// The keys that can be used; the others are reported.
  private static func checkedKeys(
    _ keys: [Located<String>], in entry: DataNode.Entry, collector: inout DiagnosticCollector
  ) -> [Located<String>] {
    if keys.isEmpty {
      collector.report(
        .tableShape, "'\(entry.key.value)' needs at least one key", at: entry.key.range)
    }
    var seen: Set<String> = []
    return keys.filter { key in
      guard KeyName.check(key, collector: &collector) else { return false }
      let isTotal = key.value == CellKey.total
      if isTotal {
        collector.report(
          .tableShape, "Key 'total' is kept for totals; write 'total: sum' instead",
          at: key.range)
      } else if seen.contains(key.value) {
        collector.report(.tableShape, "Key '\(key.value)' stands twice", at: key.range)
      }
      return !isTotal && seen.insert(key.value).inserted
    }
  }

  private static func readCells(
    _ texts: [Located<String>], table: String, collector: inout DiagnosticCollector
  ) -> [Located<CellKey>] {
    texts.compactMap { text in
      guard let cell = CellKey("\(table).\(text.value)") else {
        collector.report(
          .tableShape, "Cell '\(text.value)' must be written as row.column", at: text.range)
        return nil
      }
      return Located(cell, at: text.range)
    }
  }

  private static func readFormula(
    _ entry: DataNode.Entry, collector: inout DiagnosticCollector
  ) -> RatioFormula? {
    guard var outer = MappingReader(entry.value, collector: &collector) else { return nil }
    let ratio = outer.required("ratio", collector: &collector)
    outer.finish(collector: &collector)
    guard let ratio, var reader = MappingReader(ratio.value, collector: &collector) else {
      return nil
    }
    let numerator = reader.text("numerator", collector: &collector)
    let denominator = reader.required("denominator", collector: &collector)?
      .choice(RatioFormula.Denominator.self, collector: &collector)
    let per = reader.text("per", collector: &collector)
    let rounding = reader.required("round", collector: &collector)?
      .choice(RatioFormula.Rounding.self, collector: &collector)
    reader.finish(collector: &collector)
    guard let numerator, let denominator, let per, let rounding else { return nil }
    let cell = CellKey(numerator.value)
    if cell == nil {
      collector.report(
        .tableShape, "'\(numerator.value)' is not a cell, as a ratio needs for its numerator",
        at: numerator.range)
    }
    guard let factor = Int(per.value), (1...10_000_000).contains(factor) else {
      collector.report(
        .tableShape, "'\(per.value)' is not a whole number above 0 in plain digits", at: per.range)
      return nil
    }
    guard let cell else { return nil }
    return RatioFormula(
      numerator: Located(cell, at: numerator.range), denominator: denominator, per: factor,
      rounding: rounding)
  }
}

extension DiagnosticKind {
  package static let tableShape = DiagnosticKind(
    "tables.shape", title: "A table definition gives rows and columns that fit together",
    explanation: "Every area's figures are read, added up and printed by this definition.",
    remedy: """
      Give rows and columns as lists of different keys, write single cells as row.column, and \
      leave the key 'total' to the program.
      """)
}
