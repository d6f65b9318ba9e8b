import Diagnostics

/// The standard texts of all editions, taken apart once for all reports.
package struct StandardTexts: Sendable {
  /// A paragraph or a point of a standard text.
  struct Passage: Sendable {
    let edition: EditionID
    let language: LanguageCode
    /// The slug of the text.
    let text: String
    /// Under which it stands.
    let heading: TextRun?
    let place: SourceRange
    let shingleCount: Int

    /// The text and the heading, such as `commentary, section`.
    var name: String {
      let heading = heading.map { $0.text($0.trimmed) } ?? ""
      return heading.isEmpty ? text : "\(text), \(heading)"
    }
  }

  /// A passage that a text resembles.
  struct Resemblance {
    let passage: Passage
    /// 0 to 1: the greater of the two texts' parts that the other one contains.
    let share: Double
  }

  private var pages: [EditionID: [LanguageCode: [TextPage]]] = [:]
  private var abbreviations: [EditionID: [LanguageCode: AbbreviationUse]] = [:]
  private var vocabularies: [LanguageCode: Vocabulary] = [:]
  private var passages: [Passage] = []
  private var shingles = HashIndex()
  private var filter = ShingleFilter([])
  /// The passages in which a shingle occurs, by its number.
  private var holders: [[Int]] = []
  private var rules: [LanguageCode: TextRules] = [:]

  /// `jobs` is how many editions are taken apart at once.
  /// - Complexity: O(*n*) in the length of all standard texts.
  package init(_ publication: Publication, jobs: Int = 1) {
    for language in publication.site.languages {
      rules[language] = TextRules(language, in: publication)
    }
    for (language, strings) in publication.strings {
      for word in [InterfaceWord.introduction, .statistics, .commentary] {
        let text = Located(strings.word(word), at: publication.site.file.startRange)
        vocabularies[language, default: Vocabulary()].add(TextRun(plain: text))
      }
    }
    let rules = rules
    let read = ConcurrentMap.map(publication.editionsWithTables, jobs: jobs) { edition, isFirst in
      publication.site.languages.map { language in
        rules[language].map {
          EditionTexts(edition, language, $0.table, publication, withTables: isFirst)
        }
      }
    }
    for (edition, texts) in zip(publication.editions, read) {
      for (language, texts) in zip(publication.site.languages, texts) {
        if let texts { add(texts, edition.id, language) }
      }
    }
    filter = ShingleFilter(shingles.hashes)
    self.rules = rules.reduce(into: [:]) { all, rules in
      all[rules.key] = TextRules(rules.value, vocabulary(rules.key))
    }
  }

  func pages(of edition: EditionID, _ language: LanguageCode) -> [TextPage] {
    pages[edition]?[language] ?? []
  }

  /// The abbreviations in an edition's standard texts and terms.
  func abbreviations(of edition: EditionID, _ language: LanguageCode) -> AbbreviationUse {
    abbreviations[edition]?[language] ?? AbbreviationUse()
  }

  func vocabulary(_ language: LanguageCode) -> Vocabulary {
    vocabularies[language] ?? Vocabulary()
  }

  /// `nil` for a language that the site has not.
  func rules(_ language: LanguageCode) -> TextRules? { rules[language] }

  private mutating func add(_ texts: EditionTexts, _ edition: EditionID, _ language: LanguageCode) {
    pages[edition, default: [:]][language] = texts.pages
    abbreviations[edition, default: [:]][language] = texts.abbreviations
    for run in texts.pages.lazy.flatMap(\.runs) {
      vocabularies[language, default: Vocabulary()].add(run)
    }
    for run in texts.data { vocabularies[language, default: Vocabulary()].add(run) }
    for (passage, hashes) in texts.passages {
      passages.append(passage)
      for hash in hashes {
        let number = shingles.number(adding: hash)
        if number == holders.count { holders.append([]) }
        holders[number].append(passages.count - 1)
      }
    }
  }

  /// `false` for a text that surely has nothing in common with any passage.
  func mayHoldPart(of run: TextRun) -> Bool {
    run.traits.contains(.parameter)
      || filter.holdsAny(of: run) { shingles.number(of: $0) != nil }
  }

  /// The passage that a text resembles most, if it resembles any by at least `threshold`. Of equal
  /// ones that of `edition` comes first, then the newest.
  func closest(
    to shingles: Shingles, threshold: Double, edition: EditionID
  ) -> Resemblance? {
    // Most texts have nothing in common with any of them.
    guard self.shingles.hasAny(of: shingles.sequence) else { return nil }
    let hashes = shingles.hashes
    var counts: [Int: Int] = [:]
    for number in hashes.compactMap({ self.shingles.number(of: $0) }) {
      for passage in holders[number] { counts[passage, default: 0] += 1 }
    }
    let found = counts.map { number, common in
      let passage = passages[number]
      let smaller = min(passage.shingleCount, hashes.count)
      return Resemblance(passage: passage, share: Double(common) / Double(smaller))
    }
    func rank(_ one: Resemblance) -> (Double, Int, EditionID, Int) {
      (
        one.share, one.passage.edition == edition ? 1 : 0, one.passage.edition,
        -one.passage.place.lower
      )
    }
    return found.filter { $0.share >= threshold }.max { rank($0) < rank($1) }
  }
}
