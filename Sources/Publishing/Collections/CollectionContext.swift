import Diagnostics
package import Formats
package import Reporting

/// What the pages above single reports are made from, in one language.
package struct CollectionContext: Sendable {
  package let publication: Publication
  package let language: LanguageCode
  package let strings: StringTable
  /// Sorted by area and edition.
  package let summaries: [ReportSummary]
  package let assets: AssetCatalog
  private let frames: FramePlan
  /// The figures of all reports to download.
  package let data: [DownloadListing]
  /// How far every report is; present in builds of drafts only.
  package let board: ReadinessBoard?
  /// All areas in the order of their names in this language.
  package let areas: [Area]
  /// The reports of an area, the oldest first.
  private let byArea: [String: [ReportSummary]]
  private let byAddress: [ReportAddress: ReportSummary]
  /// The same without reports in the publication's other languages: for the places of their pages.
  private(set) var others: [CollectionContext] = []
  /// The tables that are followed over the years.
  private(set) var series: [SeriesTable] = []
  /// A group for each nation, then one of all areas if there are several nations.
  private(set) var areaGroups: [AreaGroup] = []
  /// The A to Z.
  private(set) var letters: [LetterIndex.Group] = []
  /// The editions of which at least one report is there, the newest first.
  package let editions: [Edition]

  /// One for each of the publication's languages.
  static func all(
    _ publication: Publication, _ summaries: [ReportSummary], assets: AssetCatalog,
    frames: FramePlan, data: [LanguageCode: [DownloadListing]], board: ReadinessBoard?,
    collector: inout DiagnosticCollector
  ) -> [CollectionContext] {
    let languages = publication.site.languages
    return languages.map { language in
      var context = CollectionContext(
        publication: publication, language: language, summaries: summaries, assets: assets,
        frames: frames, data: data[language] ?? [], board: board)
      context.others = languages.filter { $0 != language }.map {
        CollectionContext(
          publication: publication, language: $0, summaries: [], assets: assets, frames: frames)
      }
      context.series = SeriesTable.all(context, collector: &collector)
      context.areaGroups = context.makeAreaGroups()
      context.letters = LetterIndex(context).groups
      return context
    }
  }

  private init(
    publication: Publication, language: LanguageCode, summaries: [ReportSummary],
    assets: AssetCatalog, frames: FramePlan, data: [DownloadListing] = [],
    board: ReadinessBoard? = nil
  ) {
    self.publication = publication
    self.language = language
    self.strings = publication.strings(language)
    self.summaries = summaries.sorted { $0.address < $1.address }
    self.assets = assets
    self.data = data
    self.frames = frames
    self.board = board
    byArea = Dictionary(grouping: self.summaries, by: \.address.area)
    byAddress = Dictionary(self.summaries.map { ($0.address, $0) }) { first, _ in first }
    let present = Set(summaries.map(\.address.edition))
    editions = publication.editions.filter { present.contains($0.id) }.reversed()
    let fallback = publication.site.defaultLanguage
    areas = publication.areas.areas
      .map { ($0, Self.name(of: $0, language, fallback)) }
      .sorted { $0.1.utf8.lexicographicallyPrecedes($1.1.utf8) }.map(\.0)
  }

  /// The folder of this language: empty for the default one.
  package var folder: String { publication.folder(of: language) }

  package var siteTitle: String { text(publication.site.title) }

  /// A text in this language, or in the default one.
  package func text(_ text: LocalizedText) -> String { publication.text(text, language) }

  /// The area's name in the register, the same on all pages above single reports.
  package func name(of area: Area) -> String {
    Self.name(of: area, language, publication.site.defaultLanguage)
  }

  private static func name(
    of area: Area, _ language: LanguageCode, _ fallback: LanguageCode
  ) -> String {
    area.names[language] ?? area.names[fallback] ?? area.slug.value
  }

  /// The reports of an area, the newest first.
  package func reports(of area: Area) -> [ReportSummary] {
    (byArea[area.slug.value] ?? []).reversed()
  }

  package func report(of area: Area, _ edition: EditionID) -> ReportSummary? {
    byAddress[ReportAddress(area: area.slug.value, edition: edition)]
  }

  /// The fields that every page has.
  /// `trail` are the pages between the first one and this, with their paths. `isShownAnywhere`
  /// says that the page stands at no address of its own, so that its links are whole ones.
  /// `pathIn` gives the path of the same page in another language.
  package func frame(
    _ path: String, title: String, trail: [(title: String, path: String)] = [],
    isShownAnywhere: Bool = false, pathIn: (CollectionContext) -> String
  ) -> TemplateRecord {
    let home = (title: strings.word(.home), path: homePath)
    let isFirst = path == homePath
    var frame = PageFrame(
      path: path, title: title, language: language, plan: frames, assets: assets, notice: nil,
      header: (siteTitle, homePath),
      breadcrumbs: isFirst || isShownAnywhere ? [] : [home] + trail,
      languages: others.map { ($0.language, pathIn($0)) })
    if isShownAnywhere { frame.address = { publishedURL($0) } }
    return frame.record
  }

  /// A record with the title and the address of a link.
  func link(_ title: String, from page: String, to path: String) -> TemplateRecord {
    ["title": .text(title), "href": .text(RelativePath.from(page, to: path))]
  }
}
