package import Diagnostics

/// The accessibility statement names the body that enforces the law for every nation with areas,
/// and for no other.
enum EnforcementNations {
  static func check(
    _ details: AccessibilityDetails, areas: AreaRegister, _ file: SourceFile,
    collector: inout DiagnosticCollector
  ) {
    let needed = Set(areas.areas.map(\.nation.value)).sorted()
    let given = Set(details.enforcement.map(\.nation.value))
    for entry in details.enforcement where !needed.contains(entry.nation.value) {
      let near = EditDistance.nearest(
        to: entry.nation.value, among: needed.filter { !given.contains($0) })
      collector.report(
        .statementEnforcement,
        "Nation '\(entry.nation.value)' has no area"
          + (near.map { "; did you mean '\($0)'?" } ?? ""), at: entry.nation.range,
        fixes: near.map {
          [Diagnostic.Fix("Write '\($0)'", replacing: entry.nation.range, with: $0)]
        } ?? [])
    }
    // A name that was meant for a missing nation has its message above.
    let unknown = details.enforcement.count { !needed.contains($0.nation.value) }
    let missing = needed.filter { !given.contains($0) }.dropFirst(unknown)
    for nation in missing {
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
