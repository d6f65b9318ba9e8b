/// Everything that is the same for all reports.
package struct Publication: Sendable {
  package let site: Site
  package let strings: [LanguageCode: StringTable]
  /// A language without a list is missing here.
  package let wordLists: [LanguageCode: WordList]
  package let areas: AreaRegister
  package let populations: PopulationTable
  /// Figures published earlier, outside this program.
  package let history: HistoryTable
  /// In ascending order.
  package let editions: [Edition]

  package func edition(_ id: EditionID) -> Edition? {
    editions.firstIndex { $0.id == id }.map { editions[$0] }
  }

  /// The words that checks of text look for; an empty list where there is none.
  package func wordList(_ language: LanguageCode) -> WordList { wordLists[language] ?? .none }

  /// Whether there are words for every language of the site; without them nothing is composed,
  /// even when the message about it is switched off.
  package var hasAllWords: Bool { site.languages.allSatisfy { strings[$0] != nil } }

  /// The words of a language.
  /// - Precondition: the language is one of the site's; the loader saw to its words.
  package func strings(_ language: LanguageCode) -> StringTable {
    guard let table = strings[language] else {
      preconditionFailure("No words were loaded for '\(language)'")
    }
    return table
  }
}
