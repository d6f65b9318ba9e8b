package import Diagnostics

/// Finds words that stand only once and are one slip away from a word of the standard texts, or
/// have two letters of another word of the same report in the wrong order.
enum SpellingSlips: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    guard text.words.file != nil else { return }
    let vocabulary = text.standard.vocabulary(text.language)
    let own = OwnWords(text.report == nil ? [] : text.runs)
    for run in text.runs {
      check(run, vocabulary, text.words, own: own, collector: &collector)
    }
  }

  /// `own` are the words of the text with how often they stand there, beside the vocabulary.
  static func check(
    _ run: TextRun, _ vocabulary: Vocabulary, _ words: WordList, own: OwnWords = OwnWords([]),
    collector: inout DiagnosticCollector
  ) {
    guard run.role != .verbatim else { return }
    let real = words[.realWord].keys
    let retired = Set(words.retiredTerms.matches(in: run).flatMap { Array($0.words) })
    for (index, word) in run.words.enumerated() where word.form == .word {
      guard !retired.contains(index), words.spellings[word.key] == nil,
        vocabulary.count(of: word.key) + own.count(of: word.key) == 1,
        !real.contains(word.key),
        let meant = vocabulary.meant(by: word.key) ?? own.swapped(word.key)
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

/// The words of one report.
struct OwnWords {
  private var counts: [String: Int] = [:]
  /// Words by their letters in alphabetical order.
  private var byLetters: [[UInt8]: [String]] = [:]

  init(_ runs: [TextRun]) {
    for run in runs {
      for word in run.words where word.form == .word { counts[word.key, default: 0] += 1 }
    }
    for (word, count) in counts where count > 1 && word.utf8.count >= Vocabulary.minimumLetters {
      byLetters[word.utf8.sorted(), default: []].append(word)
    }
  }

  func count(of word: String) -> Int { counts[word] ?? 0 }

  /// The word of the report, used more than once, with two letters in another order.
  func swapped(_ word: String) -> String? {
    byLetters.isEmpty
      ? nil : Vocabulary.swapped(word, among: (byLetters[word.utf8.sorted()] ?? []).sorted())
  }
}

extension DiagnosticKind {
  package static let narrativeSlip = DiagnosticKind(
    "narrative.misspelt", .warning, title: "A word is spelled as it is elsewhere",
    explanation: """
      The word stands nowhere else, and only one letter makes it differ from a word that the \
      standard text or the report itself uses. That is how a slip of the finger looks.
      """,
    remedy: """
      Correct the word. If it is meant as it stands, the national team adds it to the list \
      'real-word' of the word list.
      """)
}
