import Diagnostics

/// The texts of a report, or of an edition, in one language, with all that checks of text need.
package struct ReportText: Sendable {
  let language: LanguageCode
  /// In the order of the report.
  let pages: [TextPage]
  /// Every run of every page.
  let runs: [TextRun]
  /// The words of a report; `nil` for the standard text of an edition.
  let own: OwnWords?
  /// Of all runs.
  let marks: WordMarks
  let traits: TextTraits
  let abbreviations: AbbreviationUse
  let edition: Edition
  /// `nil` for the standard text of an edition.
  let report: Report?
  let rules: TextRules
  let standard: StandardTexts

  var words: WordList { rules.words }
  var dates: DateScanner { rules.dates }

  init(
    _ report: Report, _ language: LanguageCode, in publication: Publication,
    standard: StandardTexts
  ) {
    let texts =
      [report.introduction[language]]
      + (report.before + report.after).map { $0.texts[language] }
    let rules = standard.rules(language) ?? TextRules(language, in: publication)
    let known = ParameterTexts {
      publication.strings[language].map { ParameterScope(report: report, strings: $0) }
    }
    var builder = TextBodyBuilder(file: report.settings.file, rules.table, known: known)
    let pages = texts.compactMap { $0 }.map { TextPage($0, with: &builder) }
    self.init(
      pages: pages, own: builder.own, language, edition: report.edition, report: report, rules,
      standard: standard)
  }

  /// The standard text of an edition.
  init(
    _ edition: Edition, _ language: LanguageCode, in publication: Publication,
    standard: StandardTexts
  ) {
    self.init(
      pages: standard.pages(of: edition.id, language), own: nil, language, edition: edition,
      report: nil, standard.rules(language) ?? TextRules(language, in: publication),
      standard: standard)
  }

  private init(
    pages: [TextPage], own: OwnWords?, _ language: LanguageCode, edition: Edition,
    report: Report?, _ rules: TextRules, standard: StandardTexts
  ) {
    self.language = language
    self.pages = pages
    self.own = own
    var runs: [TextRun] = []
    runs.reserveCapacity(pages.reduce(0) { $0 + $1.runs.count })
    for page in pages { runs += page.runs }
    var abbreviations = AbbreviationUse()
    var marks: WordMarks = []
    var traits: TextTraits = []
    runs.forEach(where: { _ in true }) { run in
      abbreviations.add(run)
      marks.formUnion(run.marks)
      traits.formUnion(run.traits)
    }
    self.runs = runs
    self.abbreviations = abbreviations
    self.marks = marks
    self.traits = traits
    self.edition = edition
    self.report = report
    self.rules = rules
    self.standard = standard
  }

  /// The runs with a word that may be in a list.
  func runs(_ mark: WordMarks) -> [TextRun] {
    marks.contains(mark) ? runs.of { $0.marks.contains(mark) } : []
  }

  /// The runs that have something of a kind.
  func runs(with trait: TextTraits) -> [TextRun] {
    traits.contains(trait) ? runs.of { $0.traits.contains(trait) } : []
  }

  /// The runs that may hold a date.
  var runsWithDates: [TextRun] {
    DateScanner.mayHoldDates(marks, traits)
      ? runs.of { DateScanner.mayHoldDates($0.marks, $0.traits) } : []
  }

  /// Whether the site allows a text as a contact of an office.
  func isOfficeContact(_ text: String) -> Bool {
    rules.officeContacts.contains(Self.contact(text))
  }

  /// A contact without blanks and brackets, in lower case.
  static func contact(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace && !"()-".contains($0) }
  }
}

extension ParameterScope {
  /// The text of a parameter, if it has one; nobody is told if not.
  func text(of name: String) -> String? { lookUp(name)?.value }
}
