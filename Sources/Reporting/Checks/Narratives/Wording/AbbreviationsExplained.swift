package import Diagnostics

/// Finds abbreviations that nothing in the report explains.
enum AbbreviationsExplained: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    let own = text.abbreviations
    guard text.words.file != nil, !own.uses.isEmpty else { return }
    let standard = text.standard.abbreviations(of: text.edition.id, text.language)
    var done = text.rules.knownAbbreviations.union(own.explained).union(standard.explained)
    var ordinary: OrdinaryWords?
    for use in own.uses where done.insert(use.key).inserted && !isName(use, text, &ordinary) {
      let long = text.words.abbreviations[use.key]
      collector.report(
        .narrativeAbbreviation, "Abbreviation '\(use.spelling)' is not explained", at: use.place,
        notes: long.map {
          [Diagnostic.Note("It probably stands for '\($0.value)'", at: $0.range)]
        } ?? [],
        fixes: long.map { [.write("\($0.value) (\(use.spelling))", at: use.place)] } ?? [])
    }
  }

  /// Whether a word in capitals is written with small letters elsewhere, as names are.
  /// The ordinary words are gathered when they are needed first, which is rare.
  private static func isName(
    _ use: AbbreviationUse.Use, _ text: ReportText, _ ordinary: inout OrdinaryWords?
  ) -> Bool {
    guard use.key == use.spelling, use.key.count > 4 else { return false }
    let words = ordinary ?? OrdinaryWords(in: text.runs)
    ordinary = words
    return words.contains(use.key)
  }
}

extension DiagnosticKind {
  package static let narrativeAbbreviation = DiagnosticKind(
    "narrative.abbreviation", .warning, title: "Every abbreviation is explained",
    explanation: """
      Readers from outside do not know the abbreviations of the service. Once in a report is \
      enough: the words in full with the abbreviation in brackets behind them.
      """,
    remedy: """
      Write the words in full where it stands first, as in 'National Health Service (NHS)', or \
      everywhere if it is used once or twice.
      """)
}
