package import Diagnostics

/// Finds details in case studies by which the person could be recognized.
enum CaseDetails: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for page in text.pages {
      for block in CaseStudyBlock.all(in: page, text.words) {
        var found: [(name: String, places: [SourceRange])] = []
        for detail in details {
          let places = page.runs[block.runs].flatMap { detail.places($0, text) }
          if !places.isEmpty { found.append((detail.name, places)) }
        }
        for detail in found { report(detail, of: found.count, collector: &collector) }
      }
    }
  }

  /// With so many kinds of details together, few people fit.
  private static let tooMany = 3

  private static func report(
    _ detail: (name: String, places: [SourceRange]), of count: Int,
    collector: inout DiagnosticCollector
  ) {
    let isTooMuch = count >= tooMany
    let rest = isTooMuch ? ", one of \(count) kinds of details together" : ""
    collector.report(
      Diagnostic(
        .privacyCaseDetail,
        "'\(detail.places[0].text)' is \(detail.name) in a case study" + rest,
        at: detail.places[0],
        notes: detail.places.dropFirst().map { Diagnostic.Note("Another one is here", at: $0) },
        severity: isTooMuch ? .error : .warning))
  }

  /// A kind of details and where a run has them.
  private struct Detail: Sendable {
    let name: String
    let places: @Sendable (TextRun, ReportText) -> [SourceRange]
  }

  private static let details = [
    Detail(name: "an age") { phrases(.caseAge, $0, $1) },
    Detail(name: "an exact date") { run, text in
      text.dates.dates(in: run).filter { $0.day != nil }.map { run.place(ofWords: $0.words) }
    },
    Detail(name: "a named place", places: namedPlaces),
    Detail(name: "a relation") { phrases(.caseFamily, $0, $1) },
    Detail(name: "the length of a sentence") { phrases(.caseSentence, $0, $1) },
    Detail(name: "a rare offence") { phrases(.caseOffence, $0, $1) },
    Detail(name: "a quotation") { run, _ in
      QuotationScanner.quotations(in: run).map { run.place($0) }
    },
  ]

  private static func phrases(
    _ key: WordListKey, _ run: TextRun, _ text: ReportText
  ) -> [SourceRange] {
    text.words[key].matches(in: run).map { run.place(ofWords: $0.words) }
  }

  /// A word for a place with a capital and a name with a capital directly before it.
  private static func namedPlaces(_ run: TextRun, _ text: ReportText) -> [SourceRange] {
    text.words[.casePlace].matches(in: run).compactMap { match in
      let index = match.words.lowerBound
      guard index > 0, !run.isHeading,
        [index - 1, index].allSatisfy({
          TextWord.isUpper(run.scalars[run.words[$0].range.lowerBound])
        }), run.gap(before: index).count == 1
      else { return nil }
      return run.place(ofWords: (index - 1)..<match.words.upperBound)
    }
  }
}

extension DiagnosticKind {
  package static let privacyCaseDetail = DiagnosticKind(
    "privacy.case-detail", .warning, title: "Case studies hold no details that lead to a person",
    explanation: """
      Each detail makes the number of people who fit smaller. Age, place, family, dates and a \
      person's own words together often fit one person only.
      """,
    remedy: """
      Leave the detail out or make it coarser: 'a man in his thirties', 'a supported home', 'a \
      relative'.
      """)
}
