package import Diagnostics
import Formats

/// Reads the folder of one report and fills its tables.
package struct ReportLoader {
  private let publication: Publication
  private let source: any ContentSource
  private let address: ReportAddress
  private let folder: String

  package init(
    _ address: ReportAddress, in publication: Publication, from source: any ContentSource
  ) {
    self.address = address
    self.publication = publication
    self.source = source
    self.folder = ContentLayout.report(address.area, address.edition)
  }

  /// `settings` is what `loadSettings` gave. `checksFigures` tells whether anything is said about
  /// the figures; they cannot be judged by a table set that has faults of its own.
  /// - Returns: `nil` when a file without which nothing can be shown is missing or unreadable.
  package func load(
    _ settings: ReportSettings?, checksFigures: Bool = true,
    collector: inout DiagnosticCollector
  ) -> Report? {
    var findings = OutlineFindings()
    let outline = loadOutline(settings, findings: &findings)
    return load(outline, findings, checksFigures: checksFigures, collector: &collector)
  }

  /// The same of an outline that was read already from the same files, and what was found wrong
  /// on the way.
  package func load(
    _ outline: Report?, _ findings: OutlineFindings, checksFigures: Bool,
    collector: inout DiagnosticCollector
  ) -> Report? {
    guard source.has(ContentLayout.editionFile(address.edition)) else {
      reportUnknownEdition(collector: &collector)
      return nil
    }
    let introduction = loadIntroduction(collector: &collector)
    let pages = LocalPageLoader(
      source: source, folder: folder, languages: publication.site.languages)
    let before = pages.load(ContentLayout.beforeFolder, collector: &collector)
    let after = pages.load(ContentLayout.afterFolder, collector: &collector)
    let images = ImageLoader(source: source, folder: folder).load(collector: &collector)
    ReportFolderNames(source: source, folder: folder, languages: publication.site.languages)
      .check(collector: &collector)
    if checksFigures { collector.append(contentsOf: findings.figures) }
    collector.append(contentsOf: findings.others)
    return outline?.with(
      introduction: introduction, before: before, after: after, images: images,
      refusedImages: Set(source.names(in: imagesFolder)).subtracting(images.keys))
  }

  /// The report without its texts and pictures: all that other reports know of it.
  /// - Returns: `nil` when a file without which nothing can be shown is missing or unreadable.
  package func loadOutline(
    _ settings: ReportSettings?, findings: inout OutlineFindings
  ) -> Report? {
    let edition = publication.edition(address.edition)
    let sheet = loadFigures(for: edition, findings: &findings)
    guard let edition, let sheet, let settings,
      let area = area(in: edition, &findings.others)
    else { return nil }
    let population = publication.populations.entry(
      estimate: edition.populationEstimate.id, area: address.area)
    let figures = TableCalculator(
      sheet: sheet, population: population, published: settings.publishedValues
    ).figures(for: edition.tableSet)
    return Report(
      area: area, edition: edition, settings: settings, sheet: sheet, figures: figures,
      population: population, introduction: [:], before: [], after: [], images: [:],
      refusedImages: [], languages: languages(of: area))
  }

  /// The settings alone, which say whether the rest is wanted.
  package func loadSettings(collector: inout DiagnosticCollector) -> ReportSettings? {
    source.required("\(folder)/\(ContentLayout.reportFile)", collector: &collector).flatMap {
      ReportSettingsLoader.load(
        $0, defaultLanguage: publication.site.defaultLanguage, collector: &collector)
    }
  }

  private var imagesFolder: String { "\(folder)/\(ContentLayout.imagesFolder)" }

  private func loadFigures(
    for edition: Edition?, findings: inout OutlineFindings
  ) -> FigureSheet? {
    let path = "\(folder)/\(ContentLayout.figuresFile)"
    guard let file = source.required(path, collector: &findings.others), let edition else {
      return nil
    }
    return FiguresLoader.load(file, for: edition.tableSet, collector: &findings.figures)
  }

  /// An edition with a folder but without its file is reported with the edition.
  private func reportUnknownEdition(collector: inout DiagnosticCollector) {
    let id = address.edition
    guard source.paths(in: ContentLayout.edition(id)).isEmpty else { return }
    let place = SourceFile(path: source.displayPath(folder), bytes: []).startRange
    let editions = publication.editions.map(\.id.description).joined(separator: ", ")
    collector.report(
      .editionUnknown, "Edition '\(id)' does not exist; there are: \(editions)", at: place)
  }

  private func area(
    in edition: Edition, _ collector: inout DiagnosticCollector
  ) -> Area? {
    guard let area = publication.areas[address.area] else { return nil }
    if !area.exists(in: edition.id) {
      let place = SourceFile(path: source.displayPath(folder), bytes: []).startRange
      collector.report(
        .areaNotValid, "Area '\(area.slug.value)' does not exist in edition '\(edition.id)'",
        at: place,
        notes: [Diagnostic.Note("The register gives its years here", at: area.range)])
    }
    return area
  }

  private func languages(of area: Area) -> [LanguageCode] {
    let site = publication.site.languages
    guard !area.languages.isEmpty else { return [publication.site.defaultLanguage] }
    return site.filter { $0 == site.first || area.languages.contains($0) }
  }

  private func loadIntroduction(
    collector: inout DiagnosticCollector
  ) -> [LanguageCode: Narrative] {
    var texts: [LanguageCode: Narrative] = [:]
    let defaultLanguage = publication.site.defaultLanguage
    for language in publication.site.languages {
      let name = ContentLayout.narrative(
        ContentLayout.introduction, language, default: defaultLanguage)
      let path = "\(folder)/\(name)"
      guard language == defaultLanguage || source.has(path),
        let file = source.required(path, collector: &collector)
      else { continue }
      texts[language] = NarrativeLoader.load(
        file, slug: ContentLayout.introduction, language: language, needsTitle: false,
        collector: &collector)
    }
    return texts
  }
}

extension DiagnosticKind {
  package static let editionUnknown = DiagnosticKind(
    "editions.unknown", title: "A report belongs to an edition that exists",
    explanation: "The edition gives the standard text, the tables and the dates of the report.",
    remedy: "Correct the folder's name, or ask the national team for the edition.")
  package static let areaNotValid = DiagnosticKind(
    "areas.not-valid", title: "An area reports only for the years in which it exists",
    explanation: "The register of areas gives the first and the last year of each area.",
    remedy: "Correct the folder's name, or the years in areas.csv.")
}
