package import Diagnostics

/// Sees to it that the nations and regions of the register have names in every language.
enum AreaPlaceNames {
  static func check(
    _ areas: AreaRegister, _ strings: [LanguageCode: StringTable],
    collector: inout DiagnosticCollector
  ) {
    let tables = strings.sorted { $0.key < $1.key }.map(\.value)
    for area in areas.areas {
      for table in tables {
        check(
          "Nation", area.nation, among: table.nations, of: table, .nationUnknown,
          collector: &collector)
        guard let region = area.region else { continue }
        check(
          "Region", region, among: table.regions, of: table, .regionUnknown,
          collector: &collector)
      }
    }
  }

  private static func check(
    _ noun: String, _ key: Located<String>, among names: [String: String], of table: StringTable,
    _ kind: DiagnosticKind, collector: inout DiagnosticCollector
  ) {
    guard names[key.value] == nil else { return }
    let near = EditDistance.nearest(to: key.value, among: names.keys.sorted())
    collector.report(
      kind,
      "\(noun) '\(key.value)' has no name in language '\(table.language)'".didYouMean(near),
      at: key.range, fixes: Diagnostic.Fix.writing(near, at: key.range))
  }
}

extension DiagnosticKind {
  package static let nationUnknown = DiagnosticKind(
    "areas.nation", title: "Every nation has a name in every language",
    explanation: "Areas are listed by nation.",
    remedy: "Correct the nation in areas.csv, or add its name to the strings file.")
  package static let regionUnknown = DiagnosticKind(
    "areas.region", title: "Every region has a name in every language",
    explanation: "Within their nation, areas are listed by region.",
    remedy: "Correct the region in areas.csv, or add its name to 'regions' in the strings file.")
}
