/// The words and short sentences that the program itself puts on pages. Each must be given in the
/// strings file of every language; the comment names its placeholders.
package enum InterfaceWord: String, CaseIterable, Sendable {
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
  /// `{edition}`.
  case changeBroken = "change-broken"
  /// `{now}`, `{change}` and `{before}`.
  case changeFall = "change-fall"
  /// `{now}`.
  case changeNone = "change-none"
  /// `{now}`, `{change}` and `{before}`.
  case changeRise = "change-rise"
  /// `{edition}`.
  case changeSince = "change-since"
  /// `{n}`; plural forms.
  case chartAreas = "chart-areas"
  /// `{values}`.
  case chartBars = "chart-bars"
  /// `{edition}`.
  case chartBreak = "chart-break"
  /// `{values}` and `{range}`.
  case chartDots = "chart-dots"
  /// `{title}`.
  case chartFigures = "chart-figures"
  /// `{values}`.
  case chartLine = "chart-line"
  case chartMedian = "chart-median"
  /// `{years}`.
  case chartMissing = "chart-missing"
  case chartReports = "chart-reports"
  case chartSource = "chart-source"
  case commentary
  case contact
  case contents
  case date
  case draftNotice = "draft-notice"
  case edition
  case editions
  case explanation
  case force
  /// `{years}` and `{source}`.
  case historySource = "history-source"
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
  /// `{source}`.
  case publishedFigure = "published-figure"
  case report
  /// `{n}`; plural forms.
  case reportCount = "report-count"
  case sampleNotice = "sample-notice"
  case skipToContent = "skip-to-content"
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
