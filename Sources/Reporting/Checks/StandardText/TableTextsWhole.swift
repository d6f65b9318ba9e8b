package import Diagnostics
import Formats

/// Holds captions, key facts, the texts of charts, titles and terms against the rules for sentences
/// and spelling.
package enum TableTextsWhole {
  /// `jobs` is how many editions are looked at at once.
  package static func check(
    _ publication: Publication, standard: StandardTexts, jobs: Int = 1,
    collector: inout DiagnosticCollector
  ) {
    let all = ConcurrentMap.map(publication.editionsWithTables, jobs: jobs) { edition, isFirst in
      var findings = DiagnosticCollector()
      for language in publication.site.languages {
        let words = publication.wordList(language)
        guard words.file != nil else { continue }
        let runs =
          ownRuns(of: edition, language) + (isFirst ? tableRuns(of: edition, language) : [])
        for run in runs {
          SentencesWhole.check(run, words, isData: true, collector: &findings)
          SpellingSlips.check(
            run, standard.vocabulary(language), words, collector: &findings)
        }
      }
      return findings
    }
    for findings in all { collector.append(contentsOf: findings) }
  }

  /// The title and the terms of an edition.
  static func ownRuns(of edition: Edition, _ language: LanguageCode) -> [TextRun] {
    let title = edition.title[language].map { [TextRun(written: $0)] } ?? []
    let terms = edition.terms.sorted { $0.key < $1.key }.compactMap { $0.value[language] }
    return title + terms.map { TextRun(plain: $0) }
  }

  /// The captions, key facts and texts of charts of its tables, which other editions may share.
  static func tableRuns(of edition: Edition, _ language: LanguageCode) -> [TextRun] {
    let set = edition.tableSet
    let captions = set.tables.flatMap { [$0.caption, $0.seriesCaption].compactMap { $0 } }
    let facts = set.keyFacts.flatMap { fact in
      (fact.sentences[language] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
    }
    let texts: [ParameterText] =
      captions.compactMap { $0[language] } + facts
      + set.charts.flatMap { $0.texts(language) }
    return texts.map { TextRun(written: $0) }
  }
}
