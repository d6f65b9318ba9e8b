/// Lists of words, as a set: those that a word may be in, or may begin a phrase of. A word that
/// lacks the mark of a list is surely not there, so that the list need not be asked.
struct WordMarks: OptionSet, Sendable {
  let rawValue: UInt64

  /// Of a word that was held against no list.
  static let unknown = WordMarks(rawValue: .max)
  static let month = WordMarks(rawValue: 1 << 63)
  /// A web address begins with it.
  static let webAddress = WordMarks(rawValue: 1 << 62)
  static let retiredTerm = WordMarks(rawValue: 1 << 61)
  static let quantity = WordMarks(rawValue: 1 << 60)
  /// Is spelled as elsewhere.
  static let foreignSpelling = WordMarks(rawValue: 1 << 59)
  /// Is in the vocabulary of the national team.
  static let vocabulary = WordMarks(rawValue: 1 << 58)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The mark of each list of plain phrases.
  static let lists: [(key: WordListKey, mark: WordMarks)] = {
    precondition(WordListKey.allCases.count < 58, "There are more lists than marks")
    return WordListKey.allCases.enumerated().map { ($1, WordMarks(rawValue: 1 << UInt64($0))) }
  }()
}
