import Diagnostics

/// The standard texts of one edition in one language, taken apart.
struct EditionTexts: Sendable {
  let pages: [TextPage]
  /// Those in the texts and the terms.
  let abbreviations: AbbreviationUse
  /// The title, the terms and, if they are wanted, the texts of the tables.
  let data: [TextRun]
  /// The passages with their shingles, each once.
  let passages: [(passage: StandardTexts.Passage, shingles: Set<UInt64>)]

  /// - Complexity: O(*n*) in the length of all texts.
  init(
    _ edition: Edition, _ language: LanguageCode, _ table: WordTable, _ publication: Publication,
    withTables: Bool
  ) {
    let pages = Self.read(edition, language, table, publication)
    self.pages = pages
    var use = AbbreviationUse()
    for run in pages.lazy.flatMap(\.runs) { use.add(run) }
    for term in edition.terms.values.compactMap({ $0[language] }) {
      use.add(TextRun(plain: term))
    }
    abbreviations = use
    data =
      TableTextsWhole.ownRuns(of: edition, language)
      + (withTables ? TableTextsWhole.tableRuns(of: edition, language) : [])
    passages = pages.flatMap { Self.passages(of: $0, edition.id, language) }
  }

  private static func read(
    _ edition: Edition, _ language: LanguageCode, _ table: WordTable, _ publication: Publication
  ) -> [TextPage] {
    let known = ParameterTexts {
      publication.strings[language].map { ParameterScope(edition: edition, strings: $0) }
    }
    let sections = edition.standardTexts.sorted { $0.key < $1.key }.map(\.value)
    let texts =
      sections.map { $0[language] }
      + [edition.commentary[language]?.narrative, edition.notes[language]?.narrative]
    var builder = TextBodyBuilder(file: edition.file, table, known: known)
    return texts.compactMap { $0 }.map { TextPage($0, with: &builder) }
  }

  private static func passages(
    of page: TextPage, _ edition: EditionID, _ language: LanguageCode
  ) -> [(passage: StandardTexts.Passage, shingles: Set<UInt64>)] {
    var passages: [(passage: StandardTexts.Passage, shingles: Set<UInt64>)] = []
    var heading: TextRun?
    for run in page.runs {
      if run.isHeading { heading = run }
      guard run.role == .paragraph || run.role == .point, let shingles = Shingles(run) else {
        continue
      }
      let hashes = shingles.hashes
      let passage = StandardTexts.Passage(
        edition: edition, language: language, text: page.narrative.slug, heading: heading,
        place: run.place, shingleCount: hashes.count)
      passages.append((passage, hashes))
    }
    return passages
  }
}

extension Publication {
  /// The editions, each with whether it is the first that has its tables: editions may share them.
  var editionsWithTables: [(edition: Edition, isFirst: Bool)] {
    var seen: Set<String> = []
    return editions.map { ($0, seen.insert($0.tableSet.file.path).inserted) }
  }
}
