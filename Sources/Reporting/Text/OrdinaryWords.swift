/// The words of some texts that are no abbreviations there. A word that is also written in capitals
/// is no abbreviation there either.
struct OrdinaryWords {
  private var plain = HashIndex()
  /// Words with other letters, in capitals.
  private var others: Set<String> = []

  init(in runs: [TextRun]) {
    for run in runs where run.role != .verbatim {
      for word in run.words
      where word.form == .word && AbbreviationUse.length(of: word, in: run) == nil {
        if word.isPlain {
          _ = plain.number(adding: word.hash)
        } else {
          others.insert(run.key(of: word).uppercased())
        }
      }
    }
  }

  /// Whether a word in capitals is among them.
  func contains(_ word: String) -> Bool {
    plain.number(of: TextWord.hash(of: word.lowercased())) != nil || others.contains(word)
  }
}
