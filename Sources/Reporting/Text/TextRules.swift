import Diagnostics

/// What checks of texts in one language need of the publication, made once for all reports.
final class TextRules: Sendable {
  let words: WordList
  /// The words that checks look for.
  let table: WordTable
  let dates: DateScanner
  /// What stands before the year in the name of a population estimate, in lower case.
  let estimatePrefix: [Unicode.Scalar]
  /// Without blanks, in lower case.
  let officeContacts: Set<String>
  /// In capitals.
  let knownAbbreviations: Set<String>
  /// Words for links that say nothing, as keys with blanks between them.
  let vagueLinks: Set<String>

  init(_ language: LanguageCode, in publication: Publication) {
    words = publication.wordList(language)
    dates = DateScanner(
      months: publication.strings[language]?.months ?? [],
      shortMonths: words[.shortMonths].phrases.map(\.value), endings: words[.ordinalEnding].keys)
    table = WordTable(words, months: dates.monthNames)
    let form = publication.strings[language]?.midYearForm ?? ""
    estimatePrefix = Array(form.lowercased().prefix { $0 != "{" }.unicodeScalars)
    let contacts = publication.site.officeContacts + [publication.site.contactEmail]
    officeContacts = Set(contacts.map { ReportText.contact($0.value) })
    knownAbbreviations = Set(words[.knownAbbreviation].phrases.map { $0.value.uppercased() })
    vagueLinks = Set(words[.vagueLink].phrases.map { TextRun(plain: $0).joinedKeys })
  }

  /// The same with a table that knows the words of a vocabulary, for the texts of reports.
  init(_ rules: TextRules, _ vocabulary: Vocabulary) {
    words = rules.words
    table = WordTable(rules.table, vocabulary)
    dates = rules.dates
    estimatePrefix = rules.estimatePrefix
    officeContacts = rules.officeContacts
    knownAbbreviations = rules.knownAbbreviations
    vagueLinks = rules.vagueLinks
  }
}
