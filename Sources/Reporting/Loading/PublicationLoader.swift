package import Diagnostics
import Formats

/// Reads everything that all reports share.
package enum PublicationLoader {
  /// What could not be read is left empty, so that the faults behind the first are found too;
  /// nothing may be composed when an error was reported here.
  ///
  /// `jobs` is how many editions are read at once.
  package static func load(
    from source: any ContentSource, jobs: Int = 1, collector: inout DiagnosticCollector
  ) -> Publication {
    let site = loadSite(from: source, collector: &collector)
    let strings = loadStrings(site, from: source, collector: &collector)
    let wordLists = WordListLoader.load(site.languages, from: source, collector: &collector)
    let areas = source.required(ContentLayout.areas, collector: &collector).flatMap {
      AreaRegisterLoader.load(
        $0, defaultLanguage: site.defaultLanguage, collector: &collector)
    }
    let populations = source.required(ContentLayout.populations, collector: &collector)
      .flatMap { file in
        PopulationLoader.load(file, areas: areas ?? .unknown, collector: &collector)
      }
    let editions = loadEditions(
      site, strings, from: source, jobs: jobs, collector: &collector)
    let history = loadHistory(areas ?? .unknown, editions, from: source, collector: &collector)
    if let areas {
      AreaPlaceNames.check(areas, strings, collector: &collector)
      checkLanguages(of: areas, site, collector: &collector)
      if let details = site.accessibility, let words = strings[site.defaultLanguage] {
        EnforcementNations.check(
          details, areas: areas, nations: words.nations.keys.sorted(), site.file,
          collector: &collector)
      }
    }
    return Publication(
      site: site, strings: strings, wordLists: wordLists, areas: areas ?? .unknown,
      populations: populations ?? .unknown, history: history, editions: editions)
  }

  private static func loadHistory(
    _ areas: AreaRegister, _ editions: [Edition], from source: any ContentSource,
    collector: inout DiagnosticCollector
  ) -> HistoryTable {
    guard source.has(ContentLayout.history),
      let file = source.file(ContentLayout.history, collector: &collector)
    else { return .empty }
    // By table sets with a fault no figures can be judged.
    let isBroken = editions.contains { collector.hasError(in: $0.tableSet.file.path) }
    var findings = DiagnosticCollector()
    defer { if !isBroken { collector.append(contentsOf: findings) } }
    return HistoryLoader.load(file, areas: areas, editions: editions, collector: &findings)
  }

  /// The languages for which there are words stand in for those of a site file that is broken.
  private static func loadSite(
    from source: any ContentSource, collector: inout DiagnosticCollector
  ) -> Site {
    let file = source.required(ContentLayout.site, collector: &collector)
    let languages = source.names(in: ContentLayout.stringsFolder).compactMap { name in
      name.hasSuffix(".yaml") ? LanguageCode(String(name.dropLast(5))) : nil
    }
    let missing = SourceFile(path: source.displayPath(ContentLayout.site), bytes: [])
    return SiteLoader.load(
      file ?? missing, isThere: file != nil, fallback: languages, collector: &collector)
  }

  private static func loadStrings(
    _ site: Site, from source: any ContentSource, collector: inout DiagnosticCollector
  ) -> [LanguageCode: StringTable] {
    var result: [LanguageCode: StringTable] = [:]
    for language in site.languages {
      result[language] = source.required(ContentLayout.strings(language), collector: &collector)
        .flatMap { StringTableLoader.load($0, language: language, collector: &collector) }
    }
    return result
  }

  private static func loadEditions(
    _ site: Site, _ strings: [LanguageCode: StringTable], from source: any ContentSource,
    jobs: Int, collector: inout DiagnosticCollector
  ) -> [Edition] {
    let tableSets = TableSetCatalog.load(
      from: source, pluralForms: strings.mapValues { Set($0.pluralForms.values) },
      collector: &collector)
    let names = source.names(in: ContentLayout.editionsFolder)
    let loaded = ConcurrentMap.map(names, jobs: jobs) { name in
      var findings = DiagnosticCollector()
      let edition = loadEdition(name, site, tableSets, from: source, collector: &findings)
      return (edition: edition, findings: findings)
    }
    for one in loaded { collector.append(contentsOf: one.findings) }
    if names.isEmpty {
      let folder = SourceFile(path: source.displayPath(ContentLayout.editionsFolder), bytes: [])
      collector.report(.fileMissing, "There is no edition", at: folder.startRange)
    }
    return loaded.compactMap(\.edition).sorted { $0.id < $1.id }
  }

  private static func loadEdition(
    _ name: String, _ site: Site, _ tableSets: TableSetCatalog, from source: any ContentSource,
    collector: inout DiagnosticCollector
  ) -> Edition? {
    guard let id = EditionID(name) else {
      let folder = SourceFile(
        path: source.displayPath("\(ContentLayout.editionsFolder)/\(name)"), bytes: [])
      EditionID.reportForm(Located(name, at: folder.startRange), collector: &collector)
      return nil
    }
    let loader = EditionLoader(
      source: source, id: id, languages: site.languages, tableSets: tableSets)
    return loader.load(collector: &collector)
  }
}

extension PublicationLoader {
  private static func checkLanguages(
    of areas: AreaRegister, _ site: Site, collector: inout DiagnosticCollector
  ) {
    for area in areas.areas {
      for language in area.languages where !site.languages.contains(language) {
        collector.report(
          .areaLanguage,
          "Language '\(language)' of area '\(area.slug.value)' is not one of the publication",
          at: area.languagesRange ?? area.range)
      }
    }
  }
}

extension DiagnosticKind {
  package static let areaLanguage = DiagnosticKind(
    "areas.language", title: "An area publishes in languages that the publication has",
    explanation: "Without the words of the language, the area's pages in it would be left out.",
    remedy: "Add the language to site.yaml with its strings file, or correct areas.csv.")
}
