package import Diagnostics

/// Finds days without a year, where no year stands near.
enum DatesHaveYear: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for run in text.runsWithDates {
      let dates = text.dates.dates(in: run).filter { $0.day != nil && $0.year == nil }
      guard !dates.isEmpty,
        !run.words.contains(where: { DateScanner.year($0, in: run) != nil })
      else { continue }
      for date in dates where !hasYearParameter(run) {
        collector.report(
          .narrativeYearMissing, "Date '\(run.text(ofWords: date.words))' has no year",
          at: run.place(ofWords: date.words))
      }
    }
  }

  /// Whether the value of a parameter ends with a year.
  private static func hasYearParameter(_ run: TextRun) -> Bool {
    run.words.contains { word in
      guard word.form == .parameter else { return false }
      return DateScanner.endsWithYear(run.key(of: word))
    }
  }
}

extension DiagnosticKind {
  package static let narrativeYearMissing = DiagnosticKind(
    "narrative.year-missing", .warning, title: "A date has its year",
    explanation: """
      A report stays on the site for many years, and a reporting year has days of two calendar \
      years. Without the year readers have to guess.
      """,
    remedy: "Add the year to the date.")
}
