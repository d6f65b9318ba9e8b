/// The words and short sentences that the program itself puts on pages. Each must be given in the
/// strings file of every language; the comment names its placeholders.
package enum InterfaceWord: String, CaseIterable, Sendable {
  case accessibility
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
  case comparisonNote = "comparison-note"
  case contact
  case contents
  case dataArea = "data-area"
  case dataAreaAbout = "data-area-about"
  case dataAreaCode = "data-area-code"
  case dataAreaCodeAbout = "data-area-code-about"
  case dataAreaName = "data-area-name"
  case dataAreaNameAbout = "data-area-name-about"
  case dataColumn = "data-column"
  case dataColumnAbout = "data-column-about"
  case dataColumnLabel = "data-column-label"
  case dataColumnLabelAbout = "data-column-label-about"
  case dataDenominator = "data-denominator"
  case dataDenominatorAbout = "data-denominator-about"
  case dataDenominatorSource = "data-denominator-source"
  case dataDenominatorSourceAbout = "data-denominator-source-about"
  case dataDerived = "data-derived"
  case dataDerivedAbout = "data-derived-about"
  case dataEdition = "data-edition"
  case dataEditionAbout = "data-edition-about"
  case dataMarker = "data-marker"
  case dataMarkerAbout = "data-marker-about"
  case dataMeasure = "data-measure"
  case dataMeasureAbout = "data-measure-about"
  case dataNotes = "data-notes"
  case dataNotesAbout = "data-notes-about"
  case dataNotesText = "data-notes-text"
  case dataPer = "data-per"
  case dataPerAbout = "data-per-about"
  case dataPeriodEnd = "data-period-end"
  case dataPeriodEndAbout = "data-period-end-about"
  case dataPeriodStart = "data-period-start"
  case dataPeriodStartAbout = "data-period-start-about"
  case dataRow = "data-row"
  case dataRowAbout = "data-row-about"
  case dataRowLabel = "data-row-label"
  case dataRowLabelAbout = "data-row-label-about"
  /// `{title}`.
  case dataSummary = "data-summary"
  case dataTable = "data-table"
  case dataTableAbout = "data-table-about"
  case dataTableCaption = "data-table-caption"
  case dataTableCaptionAbout = "data-table-caption-about"
  case dataUnrounded = "data-unrounded"
  case dataUnroundedAbout = "data-unrounded-about"
  case dataValue = "data-value"
  case dataValueAbout = "data-value-about"
  /// `{report}`.
  case correctionOf = "correction-of"
  case corrections
  case date
  case downloadAll = "download-all"
  case downloadCSV = "download-csv"
  case downloadCSVMetadata = "download-csv-metadata"
  case downloadJSON = "download-json"
  case downloadODS = "download-ods"
  case downloadPackage = "download-package"
  case downloads
  /// `{n}`.
  case downloadSize = "download-size"
  case draftNotice = "draft-notice"
  case edition
  case editions
  /// `{n}`; plural forms.
  case entryCount = "entry-count"
  /// `{n}`; plural forms.
  case errorCount = "error-count"
  case explanation
  case factHeadings = "fact-headings"
  case factIdentifiers = "fact-identifiers"
  case factImages = "fact-images"
  case factLanguage = "fact-language"
  case factLinks = "fact-links"
  case factTables = "fact-tables"
  case feed
  case figuresOverYears = "figures-over-years"
  case force
  /// `{years}` and `{source}`.
  case historySource = "history-source"
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
  /// `{n}`.
  case noteMark = "note-mark"
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
  case publishedAt = "published-at"
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
  case sheet
  case sheetContents = "sheet-contents"
  case sheetCover = "sheet-cover"
  case sheetNotes = "sheet-notes"
  /// `{name}`.
  case sheetNotesThere = "sheet-notes-there"
  case sheetOneTable = "sheet-one-table"
  /// `{source}`.
  case sheetSource = "sheet-source"
  /// `{symbol}` and `{meaning}`.
  case sheetSymbol = "sheet-symbol"
  /// `{n}`.
  case sheetTable = "sheet-table"
  case seriesSumsNote = "series-sums-note"
  case siteStays = "site-stays"
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

  /// The words that templates may ask for: all but those of the files to download.
  package static let onPages = allCases.filter {
    !$0.rawValue.hasPrefix("data-") && !$0.rawValue.hasPrefix("sheet")
  }
  /// `{title}`, `{first}`, `{last}`.
  case yearGroup = "year-group"
  case yearsWithoutReport = "years-without-report"
}
