package import Diagnostics
import Formats

/// Sees to it that an edition has every word that its tables need, in every language.
package enum EditionCheck {
  package static func check(
    _ edition: Edition, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    for language in publication.site.languages {
      checkLabels(of: edition, language, collector: &collector)
      checkCaptions(of: edition, language, collector: &collector)
    }
    let language = publication.site.defaultLanguage
    let blocks = edition.commentary[language]
    let notes = edition.notes[language]
    for table in edition.tableSet.tables {
      check(table.explainedBy, in: blocks, edition, collector: &collector)
      check(table.notes, in: notes, edition, collector: &collector)
      if table.explainedBy.isEmpty {
        collector.report(
          .tableUnexplained, "Table '\(table.key.value)' names no block that explains it",
          at: table.key.range)
      }
    }
    checkTranslations(of: edition, publication, collector: &collector)
  }

  private static func checkLabels(
    of edition: Edition, _ language: LanguageCode, collector: inout DiagnosticCollector
  ) {
    // Terms that could not be read are not missed one by one.
    guard !edition.terms.isEmpty else { return }
    let labels = edition.tableSet.labels.sorted { $0.key < $1.key }
    let used = Set(labels.map(\.value.value))
    let free = edition.terms.keys.filter { !used.contains($0) }.sorted()
    for (_, term) in labels where edition.terms[term.value]?[language] == nil {
      let near = EditDistance.nearest(to: term.value, among: free).flatMap { edition.terms[$0] }
      let place =
        edition.terms[term.value]?.range ?? near?.range ?? edition.termsPlace
        ?? edition.file.startRange
      collector.report(
        .termMissing, "Term '\(term.value)' has no text in language '\(language)'", at: place,
        notes: [Diagnostic.Note("The tables use it here", at: term.range)],
        fixes: near.map {
          [Diagnostic.Fix("Write '\(term.value)'", replacing: $0.range, with: term.value)]
        } ?? [])
    }
  }

  private static func checkCaptions(
    of edition: Edition, _ language: LanguageCode, collector: inout DiagnosticCollector
  ) {
    for table in edition.tableSet.tables where table.caption[language] == nil {
      collector.report(
        .captionMissing, "Table '\(table.key.value)' has no caption in language '\(language)'",
        at: table.caption.range)
    }
    if edition.title[language] == nil {
      collector.report(
        .captionMissing, "Edition '\(edition.id)' has no title in language '\(language)'",
        at: edition.title.range)
    }
  }

  private static func check(
    _ keys: [Located<String>], in text: KeyedText?, _ edition: Edition,
    collector: inout DiagnosticCollector
  ) {
    guard let text else { return }
    let known = text.blocks.map(\.heading.id)
    for key in keys where !known.contains(key.value) {
      let near = EditDistance.nearest(to: key.value, among: known)
      collector.report(
        .blockMissing,
        "Block '\(key.value)' is not among the blocks of '\(text.narrative.slug)'".didYouMean(near),
        at: key.range,
        notes: [
          Diagnostic.Note(
            "Edition '\(edition.id)' has no such block here",
            at: near.flatMap { text.index(of: $0) }.map { text.blocks[$0].heading.range }
              ?? text.narrative.file.startRange)
        ],
        fixes: Diagnostic.Fix.writing(near, at: key.range))
    }
  }

  private static func checkTranslations(
    of edition: Edition, _ publication: Publication, collector: inout DiagnosticCollector
  ) {
    let defaultLanguage = publication.site.defaultLanguage
    let texts =
      edition.standardTexts.values.compactMap { text in
        text[defaultLanguage].map { (original: $0, languages: Set(text.keys)) }
      }
      + [edition.commentary, edition.notes].compactMap { text in
        text[defaultLanguage].map { (original: $0.narrative, languages: Set(text.keys)) }
      }
    for language in publication.site.languages {
      for text in texts where !text.languages.contains(language) {
        collector.report(
          .untranslated, "Text '\(text.original.slug)' is not there in language '\(language)'",
          at: text.original.file.startRange)
      }
      for fact in edition.tableSet.keyFacts where fact.sentences[language] == nil {
        collector.report(
          .untranslated, "Key fact is left out in language '\(language)'", at: fact.range)
      }
      for chart in edition.tableSet.charts where !chart.isWritten(in: language) {
        collector.report(
          .untranslated, "Chart '\(chart.key.value)' is left out in language '\(language)'",
          at: chart.key.range)
      }
    }
  }
}

extension DiagnosticKind {
  package static let termMissing = DiagnosticKind(
    "editions.term", title: "Every label of a table has a term in every language",
    explanation: "Rows and columns take their headings from the edition's terms.",
    remedy: "Add the term to edition.yaml, or correct its name in the table set.")
  package static let captionMissing = DiagnosticKind(
    "editions.caption", title: "Every table and every title is written in every language",
    explanation: "A table without a caption cannot be found or understood by ear.",
    remedy: "Add the text in the language that is missing.")
  package static let blockMissing = DiagnosticKind(
    "commentary.missing-block", title: "Every block that a table names is there",
    explanation: "The table would send its readers to an explanation that does not exist.",
    remedy: "Add the block with this key, or correct the key in the table set.")
  package static let tableUnexplained = DiagnosticKind(
    "commentary.unexplained-table", title: "Every table is explained by the commentary",
    explanation: "Readers need to know what a table counts before they use its figures.",
    remedy: "Name the blocks under 'explained-by' of the table.")
  package static let untranslated = DiagnosticKind(
    "language.untranslated", .warning, title: "Standard text is there in every language",
    explanation: """
      Where a page is missing, the default language is shown and said so; a key fact is left out.
      """,
    remedy: "Add the file with the language's code before '.md', or the sentence to the table set.")
}
