package import Diagnostics

/// Finds pairs of years that do not follow one another, and reports named by another year.
enum YearPairsFit: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for run in text.runs(with: .number) {
      for pair in text.dates.yearPairs(in: run) {
        if !pair.isConsecutive, !pair.isSpan {
          report(pair, run, severity: .warning, collector: &collector)
        } else if pair.isConsecutive, pair.first != text.edition.id.startYear,
          namesReport(pair, run, text)
        {
          reportOther(pair, run, text, collector: &collector)
        }
      }
    }
  }

  static func report(
    _ pair: YearPair, _ run: TextRun, severity: Severity, collector: inout DiagnosticCollector
  ) {
    let place = run.place(ofWords: pair.words)
    let right = run.words[pair.words.upperBound - 1]
    let next = String(pair.first + 1)
    let fix = right.range.count == 2 ? String(next.suffix(2)) : next
    collector.report(
      Diagnostic(
        .narrativeYearPair,
        "'\(run.text(ofWords: pair.words))' joins years that do not follow one another",
        at: place, fixes: [.write(fix, at: run.place(right.range))], severity: severity))
  }

  /// Whether the name of the report stands directly before or behind the pair.
  private static func namesReport(_ pair: YearPair, _ run: TextRun, _ text: ReportText) -> Bool {
    let names = text.words[.reportName]
    return names.ends(before: pair.words.lowerBound, in: run)
      || pair.words.upperBound < run.words.count
        && run.gap(before: pair.words.upperBound).allSatisfy(TextRun.isBlank)
        && names.match(at: pair.words.upperBound, in: run) != nil
  }

  private static func reportOther(
    _ pair: YearPair, _ run: TextRun, _ text: ReportText, collector: inout DiagnosticCollector
  ) {
    let place = run.place(ofWords: pair.words)
    collector.report(
      .narrativeForeignDate,
      "'\(run.text(ofWords: pair.words))' belongs to another year than edition "
        + "'\(text.edition.id)'", at: place, fixes: [.write("{{edition}}", at: place)])
  }
}

extension DiagnosticKind {
  package static let narrativeYearPair = DiagnosticKind(
    "narrative.year-pair", .warning, title: "A pair of years names two that follow one another",
    explanation: """
      A year that begins in one calendar year ends in the next. Any other pair is most often a \
      slip, or half of it was not brought up to date.
      """,
    remedy: "Correct the years. For a longer time write both in full with 'to' between them.")
}
