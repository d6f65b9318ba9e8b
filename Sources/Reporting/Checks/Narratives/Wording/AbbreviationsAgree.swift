package import Diagnostics

/// Finds abbreviations that are spelled in two ways.
enum AbbreviationsAgree: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    let own = text.abbreviations
    guard !own.uses.isEmpty else { return }
    let standard = text.standard.abbreviations(of: text.edition.id, text.language)
    let byKey = Dictionary(grouping: own.uses, by: \.key)
    var preferred: [String: AbbreviationUse.Use] = [:]
    for use in standard.uses where preferred[use.key] == nil { preferred[use.key] = use }
    for (key, uses) in byKey.sorted(by: { $0.key < $1.key }) {
      guard let right = preferred[key] ?? mostFrequent(uses) else { continue }
      var seen: Set<String> = [right.spelling]
      for use in uses where seen.insert(use.spelling).inserted {
        collector.report(
          .narrativeAbbreviationSpelling,
          "Abbreviation '\(use.spelling)' is also written '\(right.spelling)'", at: use.place,
          notes: [Diagnostic.Note("It is written so here", at: right.place)],
          fixes: [.write(right.spelling, at: use.place)])
      }
    }
  }

  private static func mostFrequent(_ uses: [AbbreviationUse.Use]) -> AbbreviationUse.Use? {
    let counts = Dictionary(grouping: uses, by: \.spelling).mapValues(\.count)
    let most = counts.values.max()
    return uses.first { counts[$0.spelling] == most }
  }
}

extension DiagnosticKind {
  package static let narrativeAbbreviationSpelling = DiagnosticKind(
    "narrative.abbreviation-spelling", .warning,
    title: "An abbreviation is spelled in one way",
    explanation: "Two spellings look like two things, and a search finds only one of them.",
    remedy: "Use the spelling of the standard text, or else one of the two throughout.")
}
