package import Diagnostics

/// The table sets that editions can choose from, each read once.
package struct TableSetCatalog: Sendable {
  private let sets: [String: TableSet]
  /// Sets whose file is there but could not be read; the messages about it are enough.
  private let broken: Set<String>

  package static func load(
    from source: any ContentSource, pluralForms: [LanguageCode: Set<String>],
    collector: inout DiagnosticCollector
  ) -> TableSetCatalog {
    var sets: [String: TableSet] = [:]
    var broken: Set<String> = []
    for name in source.names(in: "table-sets") where name.hasSuffix(".yaml") {
      let id = String(name.dropLast(5))
      let file = source.file(ContentLayout.tableSet(id), collector: &collector)
      if let set = file.flatMap({
        TableSetLoader.load($0, id: id, pluralForms: pluralForms, collector: &collector)
      }) {
        sets[id] = set
      } else {
        broken.insert(id)
      }
    }
    return TableSetCatalog(sets: sets, broken: broken)
  }

  /// The set of an identifier, or `nil` after a message.
  package func set(
    _ id: Located<String>, collector: inout DiagnosticCollector
  ) -> TableSet? {
    if let set = sets[id.value] { return set }
    guard !broken.contains(id.value) else { return nil }
    let near = EditDistance.nearest(to: id.value, among: sets.keys.sorted())
    collector.report(
      .tableSetUnknown,
      "Table set '\(id.value)' does not exist: there is no \(ContentLayout.tableSet(id.value))"
        .didYouMean(near), at: id.range,
      fixes: Diagnostic.Fix.writing(near, at: id.range))
    return nil
  }
}

extension DiagnosticKind {
  package static let tableSetUnknown = DiagnosticKind(
    "tables.unknown-set", title: "An edition names a table set that exists",
    explanation: "The table set says which figures an area supplies.",
    remedy: "Write the name of a file in the folder table-sets, without '.yaml'.")
}
