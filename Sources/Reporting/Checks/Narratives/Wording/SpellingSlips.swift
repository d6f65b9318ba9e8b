package import Diagnostics

/// Finds words that stand only once and are one slip away from a word of the standard texts, or
/// have two letters of another word of the same report in the wrong order.
enum SpellingSlips: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    guard text.words.file != nil else { return }
    let vocabulary = text.standard.vocabulary(text.language)
    guard let own = text.own else {
      for run in text.runs { check(run, vocabulary, text.words, collector: &collector) }
      return
    }
    let singles = own.words.filter {
      $0.count == 1 && !$0.marks.contains(.vocabulary)
        && Int($0.length) >= Vocabulary.minimumLetters
    }
    var lengths = WordLengths()
    for place in singles { lengths.insert(place.length) }
    // Made when it is needed first.
    var repeated: Anagrams?
    for place in singles {
      let run = text.runs[Int(place.run)]
      let word = run.words[Int(place.index)]
      guard run.role != .verbatim, Vocabulary.isUsable(word) else { continue }
      let anagrams = repeated ?? Anagrams(own, text.runs, lengths: lengths)
      repeated = anagrams
      guard let meant = vocabulary.meant(by: word, in: run) ?? anagrams.swapped(word, in: run)
      else { continue }
      report(Int(place.index), of: run, meant, text.words, collector: &collector)
    }
  }

  /// The same for a text of the national team, whose words are all in the vocabulary.
  static func check(
    _ run: TextRun, _ vocabulary: Vocabulary, _ words: WordList,
    collector: inout DiagnosticCollector
  ) {
    guard run.role != .verbatim else { return }
    for (index, word) in run.words.enumerated() where Vocabulary.isUsable(word) {
      guard vocabulary.count(of: word) == 1, let meant = vocabulary.meant(by: word, in: run)
      else { continue }
      report(index, of: run, meant, words, collector: &collector)
    }
  }

  /// Reports a word, unless a list of words has a reason why it is no slip.
  private static func report(
    _ index: Int, of run: TextRun, _ meant: String, _ words: WordList,
    collector: inout DiagnosticCollector
  ) {
    let word = run.words[index]
    let key = run.key(of: word)
    guard words.spellings[key] == nil, !words[.realWord].keys.contains(key),
      !words.retiredTerms.matches(in: run).contains(where: { $0.words.contains(index) })
    else { return }
    let isCapital = TextWord.isUpper(run.scalars[word.range.lowerBound])
    let fixed = isCapital ? meant.prefix(1).uppercased() + meant.dropFirst() : meant
    let place = run.place(word.range)
    collector.report(
      .narrativeSlip, "'\(run.text(word.range))' stands only here".didYouMean(fixed), at: place,
      fixes: [.write(fixed, at: place)])
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
