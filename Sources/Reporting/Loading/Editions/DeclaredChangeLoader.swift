import Diagnostics
import Formats

/// Reads `changes-since-last` of an edition.
enum DeclaredChangeLoader {
  static func load(
    _ entry: DataNode.Entry?, collector: inout DiagnosticCollector
  ) -> [DeclaredChange] {
    (entry?.entries(collector: &collector) ?? []).compactMap { item in
      guard var reader = MappingReader(item.value, collector: &collector) else { return nil }
      let why = reader.text("why", collector: &collector)
      let hasLines = reader.required("lines", collector: &collector) != nil
      let lines = reader.texts("lines", collector: &collector)
      reader.finish(collector: &collector)
      guard let why, hasLines else { return nil }
      return DeclaredChange(part: item.key, why: why, lines: lines)
    }
  }
}
