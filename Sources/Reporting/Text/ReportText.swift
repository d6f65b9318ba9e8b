import Diagnostics

/// The texts of a report, or of an edition, in one language, with all that checks of text need.
package struct ReportText: Sendable {
  let language: LanguageCode
  /// In the order of the report.
  let pages: [TextPage]
  /// Every run of every page.
  let runs: [TextRun]
  /// In all runs.
  let abbreviations: AbbreviationUse
  let edition: Edition
  /// `nil` for the standard text of an edition.
  let report: Report?
  let words: WordList
  let dates: DateScanner
  /// What stands before the year in the name of a population estimate, in lower case.
  let estimatePrefix: [Unicode.Scalar]
  let standard: StandardTexts
  /// Without blanks, in lower case.
  let officeContacts: Set<String>

  init(
    _ report: Report, _ language: LanguageCode, in publication: Publication,
    standard: StandardTexts
  ) {
    let scope = publication.strings[language].map { ParameterScope(report: report, strings: $0) }
    let texts =
      [report.introduction[language]]
      + (report.before + report.after).map { $0.texts[language] }
    self.init(
      pages: texts.compactMap { $0 }.map { TextPage($0) { name in scope?.text(of: name) } },
      language, edition: report.edition, report: report, publication, standard: standard)
  }

  /// The standard text of an edition.
  init(
    _ edition: Edition, _ language: LanguageCode, in publication: Publication,
    standard: StandardTexts
  ) {
    self.init(
      pages: standard.pages(of: edition.id, language), language, edition: edition, report: nil,
      publication, standard: standard)
  }

  private init(
    pages: [TextPage], _ language: LanguageCode, edition: Edition, report: Report?,
    _ publication: Publication, standard: StandardTexts
  ) {
    self.language = language
    self.pages = pages
    runs = pages.flatMap(\.runs)
    var abbreviations = AbbreviationUse()
    for run in runs { abbreviations.add(run) }
    self.abbreviations = abbreviations
    self.edition = edition
    self.report = report
    self.standard = standard
    words = publication.wordList(language)
    dates = DateScanner(
      months: publication.strings[language]?.months ?? [],
      shortMonths: words[.shortMonths].phrases.map(\.value), endings: words[.ordinalEnding].keys)
    let form = publication.strings[language]?.midYearForm ?? ""
    estimatePrefix = Array(form.lowercased().prefix { $0 != "{" }.unicodeScalars)
    let contacts = publication.site.officeContacts + [publication.site.contactEmail]
    officeContacts = Set(contacts.map { Self.contact($0.value) })
  }

  /// Whether the site allows a text as a contact of an office.
  func isOfficeContact(_ text: String) -> Bool { officeContacts.contains(Self.contact(text)) }

  private static func contact(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace && !"()-".contains($0) }
  }
}

extension ParameterScope {
  /// The text of a parameter, if it has one; nobody is told if not.
  func text(of name: String) -> String? { lookUp(name)?.value }
}
