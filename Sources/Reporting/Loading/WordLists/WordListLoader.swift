package import Diagnostics
import Formats

/// Reads `word-lists/LANG.yaml`.
package enum WordListLoader {
  /// The list of each language. A language without a file is warned about once.
  package static func load(
    _ languages: [LanguageCode], from source: any ContentSource,
    collector: inout DiagnosticCollector
  ) -> [LanguageCode: WordList] {
    var lists: [LanguageCode: WordList] = [:]
    for language in languages {
      let path = ContentLayout.wordList(language)
      if source.has(path) {
        lists[language] = source.file(path, collector: &collector)
          .flatMap { load($0, collector: &collector) }
      } else {
        let missing = SourceFile(path: source.displayPath(path), bytes: [])
        collector.report(
          .wordListMissing, "Word list of language '\(language)' is missing",
          at: missing.startRange)
      }
    }
    return lists
  }

  /// - Returns: `nil` when the file is not a mapping.
  package static func load(
    _ file: SourceFile, collector: inout DiagnosticCollector
  ) -> WordList? {
    guard let root = YAMLReader.read(file, collector: &collector),
      var reader = MappingReader(root, collector: &collector)
    else { return nil }
    if root.entries?.isEmpty == true {
      collector.report(.wordListEmpty, "Word list holds no words", at: file.startRange)
    }
    var phrases: [WordListKey: PhraseList] = [:]
    for key in WordListKey.allCases {
      phrases[key] = PhraseList(reader.texts(key.rawValue, collector: &collector))
    }
    let retired = readRetired(reader.optional("retired"), collector: &collector)
    let quantities = readQuantities(reader.optional("quantities"), collector: &collector)
    let abbreviations = readTexts(reader.optional("abbreviations"), collector: &collector)
    let spellings = readTexts(reader.optional("spellings"), collector: &collector)
    reader.finish(collector: &collector)
    return WordList(
      file: file, phrases: phrases, retiredTerms: PhraseList(retired.map(\.term)),
      retired: retired.map(\.entry),
      abbreviations: Dictionary(abbreviations.map { ($0.key.value, $0.text) }) { $1 },
      spellings: Dictionary(
        spellings.map { ($0.text.value.lowercased(), $0.key) }
      ) { first, _ in first },
      quantityPhrases: PhraseList(quantities.map(\.phrase)), quantities: quantities.map(\.entry))
  }

  private static func readTexts(
    _ entry: DataNode.Entry?, collector: inout DiagnosticCollector
  ) -> [(key: Located<String>, text: Located<String>)] {
    (entry?.entries(collector: &collector) ?? []).compactMap { item in
      item.text(collector: &collector).map { (item.key, $0) }
    }
  }

  private static func readRetired(
    _ entry: DataNode.Entry?, collector: inout DiagnosticCollector
  ) -> [(term: Located<String>, entry: WordList.RetiredTerm)] {
    (entry?.elements(collector: &collector) ?? []).compactMap { node in
      guard var reader = MappingReader(node, collector: &collector) else { return nil }
      let term = reader.text("term", collector: &collector)
      let replacement = reader.text("replacement", collector: &collector)
      let since = reader.optionalText("since", collector: &collector)
      reader.finish(collector: &collector)
      let edition = since.flatMap { EditionID($0.value) }
      if let since, edition == nil {
        collector.report(
          .editionForm, "'\(since.value)' does not name a reporting year", at: since.range)
      }
      guard let term, let replacement else { return nil }
      return (term, WordList.RetiredTerm(replacement: replacement, since: edition))
    }
  }

  private static func readQuantities(
    _ entry: DataNode.Entry?, collector: inout DiagnosticCollector
  ) -> [(phrase: Located<String>, entry: WordList.Quantity)] {
    (entry?.elements(collector: &collector) ?? []).flatMap { node in
      guard var reader = MappingReader(node, collector: &collector) else {
        return [(phrase: Located<String>, entry: WordList.Quantity)]()
      }
      let cell = reader.text("cell", collector: &collector)
        .flatMap { ReportSettingsLoader.cellKey($0, &collector) }
      let phrases = reader.texts("phrases", collector: &collector)
      reader.finish(collector: &collector)
      guard let cell else { return [] }
      return phrases.map { ($0, WordList.Quantity(cell: cell)) }
    }
  }
}

extension DiagnosticKind {
  package static let wordListMissing = DiagnosticKind(
    "word-list.missing", .warning, title: "Every language has a word list",
    explanation: """
      The word list names the words that checks of text look for: words left over from a \
      template, terms that are no longer used, abbreviations. Without it nothing of this is \
      found in texts of that language.
      """,
    remedy: "Add the file, with the list of another language as a model.")
  package static let wordListEmpty = DiagnosticKind(
    "word-list.empty", title: "A word list holds words",
    explanation: "An empty file looks as if the texts had been checked. Its words may be lost.",
    remedy: "Restore the file from its last version, or remove it.")
}
