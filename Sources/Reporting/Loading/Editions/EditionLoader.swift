package import Diagnostics
import Formats

/// Reads an edition's folder.
struct EditionLoader {
  let source: any ContentSource
  let id: EditionID
  let languages: [LanguageCode]
  let tableSets: TableSetCatalog

  /// - Returns: `nil` when `edition.yaml` or the table set it names cannot be used.
  func load(collector: inout DiagnosticCollector) -> Edition? {
    guard let file = source.required(ContentLayout.editionFile(id), collector: &collector),
      let root = YAMLReader.read(file, collector: &collector),
      var reader = MappingReader(root, collector: &collector)
    else { return nil }
    let tableSetID = reader.text("table-set", collector: &collector)
    let status = reader.required("status", collector: &collector)?
      .choice(Edition.Status.self, collector: &collector)
    let title = reader.required("title", collector: &collector)
      .flatMap { LocalizedParameterText($0, collector: &collector) }
    let hasSections = reader.required("sections", collector: &collector)?.value.elements != nil
    let sections = reader.texts("sections", collector: &collector)
    let period = readPeriod(&reader, collector: &collector)
    let estimate = readEstimate(&reader, collector: &collector)
    let headings = reader.optional("introduction-headings")
    let parameters = reader.optional("parameters")
    let terms = reader.required("terms", collector: &collector)
    let changes = reader.optional("changes-since-last")
    reader.finish(collector: &collector)
    if hasSections { checkSections(sections, root, collector: &collector) }
    let parsed = sections.map(EditionSection.init)
    let standardTexts = loadStandardTexts(parsed, collector: &collector)
    let commentary = loadKeyed(ContentLayout.commentary, collector: &collector)
    let notes = loadKeyed(ContentLayout.notes, collector: &collector)
    guard let tableSetID, let status, let title,
      let tableSet = tableSets.set(tableSetID, collector: &collector)
    else { return nil }
    return Edition(
      id: id, file: file, status: status, tableSet: tableSet, title: title, sections: parsed,
      introductionHeadings: readHeadings(headings, collector: &collector), period: period,
      populationEstimate: estimate,
      parameters: EditionParameters.read(
        parameters, language: languages.first, collector: &collector),
      terms: readTexts(terms, collector: &collector), termsPlace: terms?.key.range,
      standardTexts: standardTexts,
      commentary: commentary, notes: notes,
      declaredChanges: DeclaredChangeLoader.load(changes, collector: &collector))
  }

  private func readTexts(
    _ entry: DataNode.Entry?, collector: inout DiagnosticCollector
  ) -> [String: LocalizedText] {
    var result: [String: LocalizedText] = [:]
    for item in entry?.entries(collector: &collector) ?? [] {
      result[item.key.value] = LocalizedText(
        item, plainLanguage: languages.first, collector: &collector)
    }
    return result
  }

  private func readHeadings(
    _ entry: DataNode.Entry?, collector: inout DiagnosticCollector
  ) -> [LocalizedText] {
    (entry?.elements(collector: &collector) ?? []).compactMap { node in
      guard let key = entry?.key else { return nil }
      return LocalizedText(
        DataNode.Entry(key: Located(key.value, at: node.range), value: node),
        plainLanguage: languages.first, collector: &collector)
    }
  }

  private func readPeriod(
    _ reader: inout MappingReader, collector: inout DiagnosticCollector
  ) -> ReportingPeriod {
    let computed = ReportingPeriod(edition: id)
    func date(_ key: String, _ collector: inout DiagnosticCollector) -> CalendarDate? {
      reader.optionalText(key, collector: &collector)
        .flatMap { CalendarDate.read($0, &collector)?.value }
    }
    return ReportingPeriod(
      start: date("period-start", &collector) ?? computed.start,
      end: date("period-end", &collector) ?? computed.end,
      snapshot: date("snapshot-date", &collector) ?? computed.snapshot)
  }

  private func readEstimate(
    _ reader: inout MappingReader, collector: inout DiagnosticCollector
  ) -> PopulationEstimate {
    let computed = PopulationEstimate(year: id.startYear)
    guard let text = reader.optionalText("population-estimate", collector: &collector) else {
      return computed
    }
    if let estimate = PopulationEstimate(id: text.value) { return estimate }
    collector.report(
      .editionEstimate, "'\(text.value)' does not name a population estimate", at: text.range,
      fixes: [Diagnostic.Fix("Write '\(computed.id)'", replacing: text.range, with: computed.id)])
    return computed
  }

  private func checkSections(
    _ sections: [Located<String>], _ root: DataNode, collector: inout DiagnosticCollector
  ) {
    var seen: Set<String> = []
    for section in sections where !seen.insert(section.value).inserted {
      collector.report(
        .editionSections, "Section '\(section.value)' stands twice", at: section.range)
    }
    let missing = ["introduction", "statistics", "commentary"].filter { !seen.contains($0) }
    guard !missing.isEmpty else { return }
    let names = missing.map { "'\($0)'" }.joined(separator: ", ")
    let place = sections.last?.range ?? root.range.part(0, 0)
    collector.report(
      .editionSections, "\(names) \(missing.count == 1 ? "is" : "are") not in the list 'sections'",
      at: place)
  }

  private func loadStandardTexts(
    _ sections: [EditionSection], collector: inout DiagnosticCollector
  ) -> [String: [LanguageCode: Narrative]] {
    var result: [String: [LanguageCode: Narrative]] = [:]
    for case .standard(let key) in sections where KeyName.check(key, collector: &collector) {
      result[key.value] = loadTexts(key.value, collector: &collector)
    }
    return result
  }

  private func loadKeyed(
    _ key: String, collector: inout DiagnosticCollector
  ) -> [LanguageCode: KeyedText] {
    loadTexts(key, collector: &collector)
      .mapValues { KeyedTextLoader.split($0, collector: &collector) }
  }

  /// The text in every language; the default language must be there, another is announced as
  /// untranslated where it is missing.
  private func loadTexts(
    _ key: String, collector: inout DiagnosticCollector
  ) -> [LanguageCode: Narrative] {
    var result: [LanguageCode: Narrative] = [:]
    for language in languages {
      let path = ContentLayout.standardText(id, key, language)
      let isDefault = language == languages.first
      guard isDefault || source.has(path),
        let file = source.required(path, collector: &collector)
      else { continue }
      result[language] = NarrativeLoader.load(
        file, slug: key, language: language, needsTitle: true, collector: &collector)
    }
    return result
  }
}

extension DiagnosticKind {
  package static let editionEstimate = DiagnosticKind(
    "editions.population-estimate", title: "A population estimate is named by its year",
    explanation: "Rates are counted against the estimate of this name in populations.csv.",
    remedy: "Write 'mid-' and the year, or leave the key out: it follows from the edition.")
  package static let editionSections = DiagnosticKind(
    "editions.sections", title: "An edition lists each of its sections once",
    explanation: """
      The list gives the order of the report's pages. Without introduction, statistics and \
      commentary a report is not complete.
      """,
    remedy: "Correct the list 'sections' in edition.yaml.")
}
