/// The words and short sentences that the program itself puts on pages. Each must be given in the
/// strings file of every language; the comment names its placeholders.
package enum InterfaceWord: String, CaseIterable, Sendable {
  case aToZ = "a-z"
  case aToZNote = "a-z-note"
  case allAreas = "all-areas"
  case allYears = "all-years"
  /// `{names}`.
  case alsoKnownAs = "also-known-as"
  case area
  /// `{n}`; plural forms.
  case areaCount = "area-count"
  /// `{name}`.
  case areaReports = "area-reports"
  case areaYears = "area-years"
  case areas
  case areasByLetter = "areas-by-letter"
  case areasByRegion = "areas-by-region"
  /// `{name}`, `{n}`, `{all}`.
  case areasIncluded = "areas-included"
  /// `{n}`, `{all}`.
  case areasWithReport = "areas-with-report"
  case backToTable = "back-to-table"
  case breadcrumbs
  case commentary
  case comparisonNote = "comparison-note"
  case contact
  case contents
  /// `{report}`.
  case correctionOf = "correction-of"
  case corrections
  case date
  case draftNotice = "draft-notice"
  case edition
  case editions
  /// `{n}`; plural forms.
  case entryCount = "entry-count"
  /// `{n}`; plural forms.
  case errorCount = "error-count"
  case explanation
  case feed
  case figuresOverYears = "figures-over-years"
  case force
  case home
  case introduction
  case keyFacts = "key-facts"
  case languages
  case latestReport = "latest-report"
  case letters
  /// `{licence}`.
  case licence
  case next
  case noReport = "no-report"
  case notFound = "not-found"
  case notFoundAdvice = "not-found-advice"
  case notes
  case number
  case otherFigures = "other-figures"
  case otherLetters = "other-letters"
  case otherYears = "other-years"
  case pages
  case people
  case period
  case previous
  /// `{source}`.
  case publishedFigure = "published-figure"
  /// `{date}`.
  case publishedOn = "published-on"
  case readinessDraft = "readiness-draft"
  case readinessInvalid = "readiness-invalid"
  case readinessMissing = "readiness-missing"
  case readinessPublished = "readiness-published"
  case readinessReady = "readiness-ready"
  case report
  /// `{n}`; plural forms.
  case reportCount = "report-count"
  case sampleNotice = "sample-notice"
  case seriesSumsNote = "series-sums-note"
  case siteStays = "site-stays"
  case skipToContent = "skip-to-content"
  case statistics
  case statusBoard = "status-board"
  case statusNotice = "status-notice"
  /// `{name}`.
  case sumOfAll = "sum-of-all"
  case sumsNote = "sums-note"
  case symbolConfidential = "symbol-c"
  case symbolLow = "symbol-low"
  case symbolProvisional = "symbol-p"
  case symbolRevised = "symbol-r"
  case symbolNotAvailable = "symbol-x"
  case symbolNotApplicable = "symbol-z"
  case symbolsUsed = "symbols-used"
  case table
  case thisPage = "this-page"
  case total
  /// `{language}`.
  case untranslated
  case vacant
  /// `{n}`; plural forms.
  case warningCount = "warning-count"
  case wholeReport = "whole-report"
  /// `{title}`, `{first}`, `{last}`.
  case yearGroup = "year-group"
  case yearsWithoutReport = "years-without-report"
}
