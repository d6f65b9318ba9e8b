/// The words of one language that any check looks for, so that each word of a text is looked up
/// once and not by every check.
final class WordTable: Sendable {
  private let index: HashIndex
  private let marks: [WordMarks]
  /// The lists with phrases that begin with a number, whichever it is.
  let ofNumbers: WordMarks

  init(_ words: WordList, months: some Sequence<String>) {
    var index = HashIndex()
    var marks: [WordMarks] = []
    func add(_ hash: UInt64, _ mark: WordMarks) {
      let number = index.number(adding: hash)
      if number == marks.count { marks.append([]) }
      marks[number].formUnion(mark)
    }
    var ofNumbers: WordMarks = []
    for list in words.lists {
      for hash in list.firstHashes { add(hash, list.mark) }
      for key in list.keys { add(TextWord.hash(of: key), list.mark) }
      if list.mayBeginWithNumber { ofNumbers.formUnion(list.mark) }
    }
    for word in words.spellings.keys { add(TextWord.hash(of: word), .foreignSpelling) }
    for month in months { add(TextWord.hash(of: month), .month) }
    for word in LinkTexts.addressBeginnings { add(TextWord.hash(of: word), .webAddress) }
    self.index = index
    self.marks = marks
    self.ofNumbers = ofNumbers
  }

  /// The lists in which a word with that hash may be.
  func marks(of hash: UInt64) -> WordMarks { index.number(of: hash).map { marks[$0] } ?? [] }
}
