package import Diagnostics

/// The rules that the standard text of every edition is held against: some of its own, and those
/// for narratives that hold for every text.
package enum StandardTextChecks {
  /// Those that no narrative is held against; each has a file in this folder.
  package static let own: [any NarrativeCheck.Type] = [
    StandardDatesCurrent.self, CommentaryBlocksNeeded.self,
  ]

  private static let shared: [any NarrativeCheck.Type] = [
    PlaceholdersFilled.self, HeadingsHaveText.self, DatesHaveYear.self, PaperReferences.self,
    CountsMatchLists.self, AbbreviationsAgree.self, SpellingAgrees.self, RetiredTerms.self,
    SpellingSlips.self, SentencesWhole.self,
    WordsDoubled.self, SpacesDoubled.self, DashesAgree.self, QuotesAgree.self, LinkTexts.self,
    BoldHeadings.self, HeadingsDiffer.self, HeadingsShort.self, HeadingsInCapitals.self,
    ParagraphsWhole.self, TableShapes.self, EmailAddresses.self, TelephoneNumbers.self,
  ]

  /// Applies all of them to an edition, in every language.
  package static func check(
    _ edition: Edition, in publication: Publication, standard: StandardTexts,
    collector: inout DiagnosticCollector
  ) {
    for language in publication.site.languages {
      let text = ReportText(edition, language, in: publication, standard: standard)
      guard !text.pages.isEmpty else { continue }
      for check in own + shared { check.check(text, collector: &collector) }
    }
  }
}
