package import Diagnostics

/// Finds spellings from elsewhere among those of the language's home.
enum SpellingAgrees: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    let spellings = text.words.spellings
    guard !spellings.isEmpty else { return }
    for run in text.runs(.foreignSpelling) {
      for word in run.words where word.form == .word && word.marks.contains(.foreignSpelling) {
        guard let right = spellings[run.key(of: word)],
          let example = example(of: spellings, in: text)
        else { continue }
        let written = run.text(word.range)
        let isCapital = TextWord.isUpper(run.scalars[word.range.lowerBound])
        let fixed =
          isCapital ? right.value.prefix(1).uppercased() + right.value.dropFirst() : right.value
        let place = run.place(word.range)
        collector.report(
          .narrativeSpelling, "'\(written)' is spelled otherwise than the rest of the report",
          at: place, notes: [Diagnostic.Note("A word of the other spelling is here", at: example)],
          fixes: [.write(fixed, at: place)])
      }
    }
  }

  /// The first word with the spelling of the language's home.
  private static func example(
    of spellings: [String: Located<String>], in text: ReportText
  ) -> SourceRange? {
    let pages = text.pages + text.standard.pages(of: text.edition.id, text.language)
    let home = Set(spellings.values.map { TextWord.hash(of: $0.value.lowercased()) })
    for run in pages.lazy.flatMap(\.runs) {
      if let word = run.words.first(where: { home.contains($0.hash) }) {
        return run.place(word.range)
      }
    }
    return nil
  }
}

extension DiagnosticKind {
  package static let narrativeSpelling = DiagnosticKind(
    "narrative.spelling", .warning, title: "A report has one spelling",
    explanation: """
      Some words are spelled differently in Britain and in America. Two spellings in one report \
      look careless, and a search finds only one of them.
      """,
    remedy: "Use the spelling of the standard text.")
}
