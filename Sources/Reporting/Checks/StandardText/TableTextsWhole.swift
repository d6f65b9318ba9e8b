package import Diagnostics
import Formats

/// Holds captions, key facts, titles and terms against the rules for sentences and spelling.
package enum TableTextsWhole {
  package static func check(
    _ publication: Publication, standard: StandardTexts, collector: inout DiagnosticCollector
  ) {
    for edition in publication.editions {
      for language in publication.site.languages {
        let words = publication.wordList(language)
        guard words.file != nil else { continue }
        for run in runs(of: edition, language) {
          SentencesWhole.check(run, words, isData: true, collector: &collector)
          SpellingSlips.check(
            run, standard.vocabulary(language), words, collector: &collector)
        }
      }
    }
  }

  static func runs(of edition: Edition, _ language: LanguageCode) -> [TextRun] {
    let set = edition.tableSet
    let captions = set.tables.flatMap { [$0.caption, $0.seriesCaption].compactMap { $0 } }
    let facts = set.keyFacts.flatMap { fact in
      (fact.sentences[language] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
    }
    let texts: [ParameterText] = ([edition.title] + captions).compactMap { $0[language] } + facts
    let terms = edition.terms.sorted { $0.key < $1.key }.compactMap { $0.value[language] }
    return texts.map { TextRun(written: $0) } + terms.map { TextRun(plain: $0) }
  }
}
