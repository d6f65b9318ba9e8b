package import Diagnostics

/// Finds dates and years of a reporting year that are written out in standard text.
enum StandardDatesCurrent: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    let edition = text.edition
    let values = Array(edition.terms.values) + Array(edition.parameters.values)
    let terms = values.compactMap { $0[text.language] }
    for run in text.runs + terms.map(TextRun.init(plain:)) {
      for date in text.dates.dates(in: run) {
        guard let found = date.calendarDate, let name = parameter(for: found, edition.period)
        else { continue }
        let isOwn = [edition.period.start, edition.period.end, edition.period.snapshot]
          .contains(found)
        report(date.words, run, parameter: name, isOwn: isOwn, text, collector: &collector)
      }
      for pair in text.dates.yearPairs(in: run) {
        guard pair.isConsecutive else {
          YearPairsFit.report(pair, run, severity: .error, collector: &collector)
          continue
        }
        report(
          pair.words, run, parameter: "edition", isOwn: pair.first == edition.id.startYear, text,
          collector: &collector)
      }
      for index in estimates(in: run, text) {
        let isOwn = DateScanner.year(run.words[index], in: run) == edition.populationEstimate.year
        report(
          (index - 1)..<(index + 1), run, parameter: "population-estimate", isOwn: isOwn, text,
          collector: &collector)
      }
    }
  }

  /// The words that are the year of a population estimate.
  private static func estimates(in run: TextRun, _ text: ReportText) -> [Int] {
    let prefix = text.rules.estimatePrefix
    return run.words.indices.dropFirst().filter { index in
      let lower = run.words[index].range.lowerBound - prefix.count
      guard !prefix.isEmpty, lower >= 0, DateScanner.year(run.words[index], in: run) != nil else {
        return false
      }
      return run.text(lower..<(lower + prefix.count)).lowercased().unicodeScalars
        .elementsEqual(prefix)
    }
  }

  /// The parameter of whose form a date is.
  private static func parameter(for date: CalendarDate, _ period: ReportingPeriod) -> String? {
    let known = [
      ("snapshot-date", period.snapshot), ("period-end", period.end),
      ("period-start", period.start),
    ]
    return known.first { $0.1.month == date.month && $0.1.day == date.day }?.0
  }

  private static func report(
    _ words: Range<Int>, _ run: TextRun, parameter: String, isOwn: Bool, _ text: ReportText,
    collector: inout DiagnosticCollector
  ) {
    let place = run.place(ofWords: words)
    let rest = isOwn ? "is written out" : "belongs to another edition than '\(text.edition.id)'"
    collector.report(
      Diagnostic(
        .standardTextDate, "'\(run.text(ofWords: words))' \(rest)", at: place,
        fixes: [.write("{{\(parameter)}}", at: place)], severity: isOwn ? .warning : .error))
  }
}

extension DiagnosticKind {
  package static let standardTextDate = DiagnosticKind(
    "standard-text.date", title: "Standard text takes the dates of the year from parameters",
    explanation: """
      A new edition begins as a copy of the last one. A date that is written out stays behind, \
      and every report of the new year then says the wrong thing.
      """,
    remedy: """
      Write {{snapshot-date}}, {{period-start}}, {{period-end}} or {{edition}}. If the date is \
      that of a law or an event, say so in words that do not name a whole reporting year.
      """)
}
