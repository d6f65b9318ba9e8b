package import Diagnostics

/// The words of one language that checks of text look for.
package final class WordList: Sendable {
  /// A term that is no longer used.
  package struct RetiredTerm: Sendable {
    package let replacement: Located<String>
    /// The first edition in which it is no longer used; `nil` for all.
    package let since: EditionID?
  }

  /// An expression whose number is a figure of the report.
  package struct Quantity: Sendable {
    package let cell: Located<CellKey>
  }

  /// `nil` when there is no file: checks that need words are then silent.
  package let file: SourceFile?
  package let phrases: [WordListKey: PhraseList]
  /// The terms themselves; the number of a phrase is the place of its entry in `retired`.
  package let retiredTerms: PhraseList
  package let retired: [RetiredTerm]
  /// What abbreviations stand for.
  package let abbreviations: [String: Located<String>]
  /// Spellings of the language's home by those of elsewhere, in lower case.
  package let spellings: [String: Located<String>]
  package let quantityPhrases: PhraseList
  /// As many as `quantityPhrases`.
  package let quantities: [Quantity]

  init(
    file: SourceFile?, phrases: [WordListKey: PhraseList], retiredTerms: PhraseList,
    retired: [RetiredTerm], abbreviations: [String: Located<String>],
    spellings: [String: Located<String>], quantityPhrases: PhraseList, quantities: [Quantity]
  ) {
    self.file = file
    self.phrases = Dictionary(
      uniqueKeysWithValues: WordMarks.lists.compactMap { key, mark in
        phrases[key].map { (key, PhraseList($0, mark: mark)) }
      })
    self.retiredTerms = PhraseList(retiredTerms, mark: .retiredTerm)
    self.retired = retired
    self.abbreviations = abbreviations
    self.spellings = spellings
    self.quantityPhrases = PhraseList(quantityPhrases, mark: .quantity)
    self.quantities = quantities
  }

  /// All lists of phrases.
  var lists: [PhraseList] { phrases.values + [retiredTerms, quantityPhrases] }

  /// Stands in for a list that is missing.
  package static let none = WordList(
    file: nil, phrases: [:], retiredTerms: .empty, retired: [], abbreviations: [:],
    spellings: [:], quantityPhrases: .empty, quantities: [])

  /// The phrases of a list, none if the file leaves it out.
  package subscript(key: WordListKey) -> PhraseList { phrases[key] ?? .empty }
}
