package import Diagnostics
import Reporting

/// Definitions of tables, with their formulas and rules.
package enum FuzzedTableSets: FuzzedReader {
  package static let name = "table-sets"
  package static let endings = ["yaml"]

  package static func read(
    _ file: SourceFile, collector: inout DiagnosticCollector, faults: inout [String]
  ) -> [UInt8] {
    let set = tableSet(file, collector: &collector)
    return Array((set?.tables.map(\.key.value).joined(separator: " ") ?? "none").utf8)
  }

  /// The table set of a file, read for one language.
  static func tableSet(_ file: SourceFile, collector: inout DiagnosticCollector) -> TableSet? {
    var forms: [LanguageCode: Set<String>] = [:]
    if let language = LanguageCode("en") { forms[language] = ["one", "other"] }
    return TableSetLoader.load(file, id: "1995", pluralForms: forms, collector: &collector)
  }
}
