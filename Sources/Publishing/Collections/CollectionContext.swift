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
  /// The figures of all reports to download.
  package let data: [Download]

  package init(
    publication: Publication, language: LanguageCode, summaries: [ReportSummary],
    assets: AssetCatalog, data: [Download] = []
  ) {
    self.publication = publication
    self.language = language
    self.strings = publication.strings(language)
    self.summaries = summaries.sorted { $0.address < $1.address }
    self.assets = assets
    self.data = data
  }

  /// The folder of this language: empty for the default one.
  package var folder: String {
    language == publication.site.defaultLanguage ? "" : "\(language)/"
  }

  package var homePath: String { "\(folder)index.html" }
  package func path(of edition: EditionID) -> String { "\(folder)\(edition)/index.html" }
  package func path(of area: Area) -> String { "\(folder)\(area.slug.value)/index.html" }

  /// The first page of a report, in this language if it has one.
  package func path(of summary: ReportSummary) -> String {
    let inLanguage = summary.languages.contains(language) ? folder : ""
    return "\(summary.address)/\(inLanguage)index.html"
  }

  package var siteTitle: String { text(publication.site.title) }

  /// A text in this language, or in the default one.
  package func text(_ text: LocalizedText) -> String {
    (text[language] ?? text[publication.site.defaultLanguage])?.value ?? ""
  }

  package func name(of area: Area) -> String {
    area.names[language] ?? area.names[publication.site.defaultLanguage] ?? area.slug.value
  }

  package func name(in summary: ReportSummary) -> String {
    summary.names[language] ?? summary.names[publication.site.defaultLanguage]
      ?? summary.address.area
  }

  /// The editions of which at least one report is there, the newest first.
  package var editions: [Edition] {
    let present = Set(summaries.map(\.address.edition))
    return publication.editions.filter { present.contains($0.id) }.reversed()
  }

  /// The fields that every page has.
  package func frame(
    _ path: String, title: String, pathIn: (CollectionContext) -> String
  ) -> TemplateRecord {
    let home = RelativePath.from(path, to: homePath)
    return PageFrame(
      path: path, title: title, publication: publication, strings: strings, assets: assets,
      notice: nil, header: (siteTitle, home),
      breadcrumbs: path == homePath ? [] : [(strings.word(.home), home)],
      languages: publication.site.languages.filter { $0 != language }.map { other in
        let context = CollectionContext(
          publication: publication, language: other, summaries: [], assets: assets)
        return (other, RelativePath.from(path, to: pathIn(context)))
      }
    ).record
  }
}
