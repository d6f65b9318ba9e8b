/// The words and short sentences that the program itself puts on pages. Each must be given in the
/// strings file of every language; the comment names its placeholders.
package enum InterfaceWord: String, CaseIterable, Sendable {
  case accessibility
  case allAreas = "all-areas"
  case area
  /// `{n}`; plural forms.
  case areaCount = "area-count"
  case areaYears = "area-years"
  case areas
  /// `{name}`.
  case areaReports = "area-reports"
  case backToTable = "back-to-table"
  case breadcrumbs
  case commentary
  case contact
  case contents
  case date
  case draftNotice = "draft-notice"
  case edition
  case editions
  case explanation
  case factHeadings = "fact-headings"
  case factIdentifiers = "fact-identifiers"
  case factImages = "fact-images"
  case factLanguage = "fact-language"
  case factLinks = "fact-links"
  case factTables = "fact-tables"
  case force
  case home
  case introduction
  case keyFacts = "key-facts"
  case languages
  /// `{licence}`.
  case licence
  case next
  case noReport = "no-report"
  case notes
  case number
  case otherYears = "other-years"
  case pages
  case people
  case period
  case previous
  case publishedAt = "published-at"
  /// `{source}`.
  case publishedFigure = "published-figure"
  case report
  /// `{n}`; plural forms.
  case reportCount = "report-count"
  case sampleNotice = "sample-notice"
  case skipToContent = "skip-to-content"
  case statementAim = "statement-aim"
  case statementAdvice = "statement-advice"
  case statementChecks = "statement-checks"
  case statementChecksIntroduction = "statement-checks-introduction"
  case statementContact = "statement-contact"
  case statementContactIntroduction = "statement-contact-introduction"
  /// `{prepared}` and `{reviewed}`.
  case statementDates = "statement-dates"
  case statementEmail = "statement-email"
  case statementEnforcement = "statement-enforcement"
  /// `{law}`.
  case statementEnforcementIntroduction = "statement-enforcement-introduction"
  /// `{standard}`.
  case statementFully = "statement-fully"
  case statementLaw = "statement-law"
  case statementLimits = "statement-limits"
  /// `{standard}`.
  case statementNot = "statement-not"
  /// `{standard}`.
  case statementPartially = "statement-partially"
  /// `{time}`.
  case statementReply = "statement-reply"
  /// `{title}` and `{organisation}`.
  case statementScope = "statement-scope"
  case statementStandard = "statement-standard"
  case statementStatus = "statement-status"
  case statementTelephone = "statement-telephone"
  case statementTests = "statement-tests"
  case statistics
  case symbolConfidential = "symbol-c"
  case symbolLow = "symbol-low"
  case symbolNotApplicable = "symbol-z"
  case symbolNotAvailable = "symbol-x"
  case symbolProvisional = "symbol-p"
  case symbolRevised = "symbol-r"
  case symbolsUsed = "symbols-used"
  case table
  case thisPage = "this-page"
  case total
  /// `{language}`.
  case untranslated
  case vacant
  case wholeReport = "whole-report"
}
