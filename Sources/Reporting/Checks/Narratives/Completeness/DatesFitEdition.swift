package import Diagnostics

/// Finds dates of the form that the report's own dates have, but of another year: most often they
/// were copied from an earlier report.
enum DatesFitEdition: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for run in text.runsWithDates {
      let dates = text.dates.dates(in: run)
      for (index, date) in dates.enumerated() {
        guard let found = date.calendarDate, isOther(found, text.edition.period) else { continue }
        let before = index == 0 ? nil : dates[index - 1]
        let start = before.flatMap { isStart($0, of: date, text.edition.period, run) ? $0 : nil }
        if start == nil, text.words[.beforeOtherDate].ends(before: date.words.lowerBound, in: run) {
          continue
        }
        report(start, date, run, text, collector: &collector)
      }
    }
  }

  /// Whether a date is the last day or the snapshot day of another year.
  private static func isOther(_ date: CalendarDate, _ period: ReportingPeriod) -> Bool {
    [period.end, period.snapshot].contains { $0.month == date.month && $0.day == date.day }
      && date != period.end && date != period.snapshot
  }

  /// Whether one date begins the reporting year that the other ends.
  private static func isStart(
    _ start: TextDate, of end: TextDate, _ period: ReportingPeriod, _ run: TextRun
  ) -> Bool {
    start.day == period.start.day && start.month == period.start.month
      && end.words.lowerBound - start.words.upperBound <= 2
  }

  private static func report(
    _ start: TextDate?, _ date: TextDate, _ run: TextRun, _ text: ReportText,
    collector: inout DiagnosticCollector
  ) {
    let words = (start?.words.lowerBound ?? date.words.lowerBound)..<date.words.upperBound
    let fixes =
      start == nil
      ? [Diagnostic.Fix.write("{{snapshot-date}}", at: run.place(ofWords: words))] : []
    collector.report(
      .narrativeForeignDate,
      "'\(run.text(ofWords: words))' belongs to another year than edition '\(text.edition.id)'",
      at: run.place(ofWords: words), fixes: fixes)
  }
}

extension PhraseList {
  /// Whether one of the phrases ends directly before a word.
  func ends(before index: Int, in run: TextRun) -> Bool {
    run.gap(before: index).allSatisfy(TextRun.isBlank)
      && (max(0, index - 3)..<max(0, index)).contains { start in
        match(at: start, in: run)?.words.upperBound == index
      }
  }
}

extension DiagnosticKind {
  package static let narrativeForeignDate = DiagnosticKind(
    "narrative.foreign-date", .warning,
    title: "Dates of the reporting year are those of this report",
    explanation: """
      The date has the form of this report's own dates, but the year of another report. Texts \
      copied from last year's report often keep its dates.
      """,
    remedy: """
      Write {{snapshot-date}}, {{period-start}} or {{period-end}}: the program puts in the date \
      of this report. Leave the date as it is if the sentence really is about another year.
      """)
}
