package import Diagnostics

/// The accessibility statement names the body that enforces the law for every nation with areas.
enum EnforcementNations {
  /// `nations` are the keys that have a name; what is wrong with others was said where they stand.
  static func check(
    _ details: AccessibilityDetails, areas: AreaRegister, nations: [String],
    _ file: SourceFile, collector: inout DiagnosticCollector
  ) {
    let given = Set(details.enforcement.map(\.nation.value))
    var meant: Set<String> = []
    for entry in details.enforcement where !nations.contains(entry.nation.value) {
      let near = EditDistance.nearest(
        to: entry.nation.value, among: nations.filter { !given.contains($0) })
      if let near { meant.insert(near) }
      collector.report(
        .statementEnforcement,
        "Nation '\(entry.nation.value)' has no name in the strings file"
          + (near.map { "; did you mean '\($0)'?" } ?? ""), at: entry.nation.range,
        fixes: near.map {
          [Diagnostic.Fix("Write '\($0)'", replacing: entry.nation.range, with: $0)]
        } ?? [])
    }
    let needed = Set(areas.areas.map(\.nation.value)).intersection(nations)
    for nation in needed.subtracting(given).subtracting(meant).sorted() {
      collector.report(
        .statementEnforcement, "Nation '\(nation)' has no body under 'enforcement'",
        at: details.enforcement.first?.nation.range ?? file.startRange)
    }
  }
}

extension DiagnosticKind {
  package static let statementEnforcement = DiagnosticKind(
    "accessibility.enforcement",
    title: "Each nation has the body that enforces accessibility law there",
    explanation: """
      People who are not content with an answer may turn to that body, which differs between \
      nations; the statement must lead them there.
      """,
    remedy: """
      Add the nation of areas.csv under 'accessibility' and 'enforcement' in site.yaml, with \
      'name' and 'url' of the body.
      """)
}
