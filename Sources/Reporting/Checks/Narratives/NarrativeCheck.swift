package import Diagnostics

/// A rule for texts. Each member has a file of its own with its messages at the foot and stands in
/// `NarrativeChecks.all`.
package protocol NarrativeCheck: SendableMetatype {
  /// Reports every place where the texts of a report break the rule.
  static func check(_ text: ReportText, collector: inout DiagnosticCollector)
}

/// The rules that the texts of every report are held against, in the order in which they are
/// applied.
package enum NarrativeChecks {
  package static let all: [any NarrativeCheck.Type] = [
    PlaceholdersFilled.self, HeadingsHaveText.self, DatesFitEdition.self, DatesHaveYear.self,
    YearPairsFit.self, PaperReferences.self, IntroductionSigned.self, CountsMatchLists.self,
    FiguresMatchTables.self,
    AbbreviationsExplained.self, AbbreviationsAgree.self, SpellingAgrees.self, RetiredTerms.self,
    SpellingSlips.self, SentencesWhole.self, WordsDoubled.self, SpacesDoubled.self,
    DashesAgree.self, QuotesAgree.self, LinkTexts.self,
    StandardTextPasted.self,
    BoldHeadings.self, HeadingsDiffer.self, HeadingsShort.self, HeadingsInCapitals.self,
    ParagraphsWhole.self, TableShapes.self,
    EmailAddresses.self, TelephoneNumbers.self, Postcodes.self, HealthNumbers.self,
    InsuranceNumbers.self, BirthDates.self, VehiclePlates.self, NetworkAddresses.self,
    CaseStudies.self, CaseDetails.self, LiveProceedings.self, TitledNames.self,
  ]

  /// Applies all of them to a report in every language.
  package static func check(
    _ report: Report, in publication: Publication, standard: StandardTexts,
    collector: inout DiagnosticCollector
  ) {
    for language in publication.site.languages {
      let text = ReportText(report, language, in: publication, standard: standard)
      guard !text.pages.isEmpty else { continue }
      var findings = DiagnosticCollector()
      for check in all { check.check(text, collector: &findings) }
      append(findings, to: &collector)
    }
  }

  /// Words that must go anyway are not found fault with in their parts, such as letters of a number
  /// plate that look like an abbreviation.
  private static func append(
    _ findings: DiagnosticCollector, to collector: inout DiagnosticCollector
  ) {
    let errors = findings.diagnostics.filter { $0.severity == .error }.map(\.range)
    for finding in findings.diagnostics {
      let place = finding.range
      let isPart = errors.contains { error in
        error.file === place.file && error.lower <= place.lower && place.upper <= error.upper
          && error.lower < error.upper
      }
      if finding.severity == .error || !isPart { collector.report(finding) }
    }
  }
}
