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
    for (_, term) in edition.tableSet.labels.sorted(by: { $0.key < $1.key })
    where edition.terms[term.value]?[language] == nil {
      let known = edition.terms[term.value]
      let near =
        known == nil
        ? EditDistance.nearest(to: term.value, among: edition.terms.keys.sorted()) : nil
      let place = known?.range ?? edition.file.startRange
      collector.report(
        .termMissing,
        "Term '\(term.value)' has no text in language '\(language)' of edition '\(edition.id)'"
          + (near.map { "; did you mean '\($0)'?" } ?? ""), at: place,
        notes: [Diagnostic.Note("The tables use it here", at: term.range)])
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
        "Block '\(key.value)' is missing in edition '\(edition.id)'"
          + (near.map { "; did you mean '\($0)'?" } ?? ""),
        at: text.narrative.file.startRange,
        notes: [Diagnostic.Note("A table names it here", at: key.range)])
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
    explanation: "Where it is missing, the page shows the default language and says so.",
    remedy: "Add the file with the language's code before '.md'.")
}
