/// The lists of plain phrases in a file of word lists; each may be left out.
package enum WordListKey: String, CaseIterable, Sendable {
  /// Left over from a template beyond doubt.
  case placeholder
  /// Left over from a template, perhaps.
  case placeholderPerhaps = "placeholder-perhaps"
  /// Left over where it is a whole heading.
  case placeholderHeading = "placeholder-heading"
  /// Mean a sheet of paper.
  case paperReference = "paper-reference"
  /// Words before a date that make it another than the report's own.
  case beforeOtherDate = "before-other-date"
  /// Names of the report itself, next to which a reporting year must be its own.
  case reportName = "report-name"
  /// Say that a sentence is about another time.
  case otherTime = "other-time"
  /// Short names of the months, twelve or a multiple of it.
  case shortMonths = "short-months"
  /// Endings of numbers that give an order.
  case ordinalEnding = "ordinal-ending"
  /// Number words from one upwards.
  case numbers
  /// Things that a number before a list counts.
  case countable
  /// Words for a link that say nothing about where it leads.
  case vagueLink = "vague-link"
  /// Are no slip, though one letter makes other words of them.
  case realWord = "real-word"
  /// Need something behind them.
  case needsMore = "needs-more"
  /// May stand twice in a row.
  case mayRepeat = "may-repeat"
  /// Abbreviations that need no explanation.
  case knownAbbreviation = "known-abbreviation"
  /// Titles in front of a person's name.
  case personTitle = "person-title"
  /// Words before a date of birth.
  case birth
  /// Proceedings that are not over.
  case proceedings
  /// Headings of case studies contain them.
  case caseHeading = "case-heading"
  /// Begin the story of one person in running text.
  case caseText = "case-text"
  case caseAge = "case-age"
  case caseFamily = "case-family"
  /// What a named place is called, behind its name.
  case casePlace = "case-place"
  case caseSentence = "case-sentence"
  /// Offences so rare that they point to a person.
  case caseOffence = "case-offence"
}
