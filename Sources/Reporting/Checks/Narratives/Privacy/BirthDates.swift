package import Diagnostics

/// Finds dates of birth: a date closely behind words that announce one.
enum BirthDates: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    let announcements = text.words[.birth]
    guard !announcements.isEmpty else { return }
    for run in text.runs(announcements.mark) {
      let matches = announcements.matches(in: run)
      guard !matches.isEmpty else { continue }
      let dates = text.dates.dates(in: run)
      for match in matches {
        let end = match.words.upperBound
        guard let date = dates.first(where: { (end...(end + 2)).contains($0.words.lowerBound) }),
          date.day != nil
        else { continue }
        let words = match.words.lowerBound..<date.words.upperBound
        collector.report(
          .privacyBirthDate, "'\(run.text(ofWords: words))' looks like a date of birth",
          at: run.place(ofWords: words))
      }
    }
  }
}

extension DiagnosticKind {
  package static let privacyBirthDate = DiagnosticKind(
    "privacy.birth-date", title: "Texts hold no dates of birth",
    explanation: """
      A date of birth, together with little else, leads to one person.
      """,
    remedy: """
      Delete it. Texts of a report never need it.
      """)
}
