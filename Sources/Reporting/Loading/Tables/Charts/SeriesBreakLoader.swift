import Diagnostics
import Formats

/// Reads one year from which on figures are counted in another way.
enum SeriesBreakLoader {
  static func load(
    _ entry: DataNode.Entry, collector: inout DiagnosticCollector
  ) -> SeriesBreak? {
    let edition = EditionID(entry.key.value)
    if edition == nil {
      collector.report(
        .dataWrongType,
        "A break is named by its reporting year, such as 1999-00, not '\(entry.key.value)'",
        at: entry.key.range)
    }
    guard var reader = MappingReader(entry.value, collector: &collector) else { return nil }
    let cells = reader.patterns("cells", collector: &collector)
    let reason = reader.reason(collector: &collector)
    reader.finish(collector: &collector)
    guard let edition, !cells.isEmpty, let reason else { return nil }
    return SeriesBreak(edition: edition, cells: cells, reason: reason)
  }
}
