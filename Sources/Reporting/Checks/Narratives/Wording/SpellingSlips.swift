package import Diagnostics

/// Finds words that stand only once and are one slip away from a word of the standard texts.
enum SpellingSlips: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    guard text.words.file != nil else { return }
    let vocabulary = text.standard.vocabulary(text.language)
    var own: [String: Int] = [:]
    if text.report != nil {
      for run in text.runs { for word in run.words { own[word.key, default: 0] += 1 } }
    }
    for run in text.runs {
      check(run, vocabulary, text.words, own: own, collector: &collector)
    }
  }

  /// `own` are the words of the text with how often they stand there, beside the vocabulary.
  static func check(
    _ run: TextRun, _ vocabulary: Vocabulary, _ words: WordList, own: [String: Int] = [:],
    collector: inout DiagnosticCollector
  ) {
    guard run.role != .verbatim else { return }
    let real = words[.realWord].keys
    for word in run.words where word.form == .word {
      guard vocabulary.count(of: word.key) + (own[word.key] ?? 0) == 1,
        let meant = vocabulary.meant(by: word.key), !real.contains(word.key)
      else { continue }
      let isCapital = TextWord.isUpper(run.scalars[word.range.lowerBound])
      let fixed = isCapital ? meant.prefix(1).uppercased() + meant.dropFirst() : meant
      let place = run.place(word.range)
      collector.report(
        .narrativeSlip, "'\(run.text(word.range))' stands only here".didYouMean(fixed), at: place,
        fixes: [.write(fixed, at: place)])
    }
  }
}

extension DiagnosticKind {
  package static let narrativeSlip = DiagnosticKind(
    "narrative.misspelt", .warning, title: "A word is spelled as it is elsewhere",
    explanation: """
      The word stands nowhere else, and only one letter makes it differ from a word that the \
      standard text uses. That is how a slip of the finger looks.
      """,
    remedy: """
      Correct the word. If it is meant as it stands, the national team adds it to the list \
      'real-word' of the word list.
      """, yields: true)
}
