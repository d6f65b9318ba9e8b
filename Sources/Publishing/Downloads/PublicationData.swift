import Diagnostics
import Formats
package import Reporting

/// The figures of all areas and years in one file of each form, for every language.
package enum PublicationData {
  /// A report's part of each file.
  private struct Part: Sendable {
    let lines: [UInt8]
    let json: [UInt8]
  }

  /// `jobs` is how many reports are worked on at once.
  /// - Throws: never; what the threads throw is passed on.
  package static func downloads(
    of reports: [Report], in language: LanguageCode, publication: Publication,
    assets: AssetCatalog, jobs: Int
  ) throws -> [Download] {
    let reports = reports.filter { $0.languages.contains(language) }
      .sorted { $0.address < $1.address }
    guard !reports.isEmpty else { return [] }
    // What stands beside the figures on pages is not in the data.
    let series = FigureSeries(reports: [], history: publication.history)
    let parts = try ConcurrentMap.map(reports, jobs: jobs) { report in
      // Findings about a report were said when its own site was made.
      var ignored = DiagnosticCollector()
      let context = ReportContext(
        report, language: language, publication: publication, series: series, otherEditions: [],
        assets: assets, collector: &ignored)
      let dataset = DatasetMaker.dataset(of: context, collector: &ignored)
      var json = JSONStream(capacity: 16_384)
      JSONDownload.write(dataset, to: &json)
      return Part(lines: CSVDownload.lines(of: dataset), json: json.bytes)
    }
    return files(parts, Words(publication, language))
  }

  private struct Words {
    let strings: StringTable
    let title: String
    let summary: String
    let page: String
    let publisher: (name: String, email: String)
    let licence: (name: String, url: String)

    init(_ publication: Publication, _ language: LanguageCode) {
      let site = publication.site
      func text(_ text: LocalizedText) -> String {
        (text[language] ?? text[site.defaultLanguage])?.value ?? ""
      }
      strings = publication.strings(language)
      title = text(site.title)
      summary = strings.word(.dataSummary, ["title": title])
      page = site.baseURL.value + (language == site.defaultLanguage ? "" : "\(language)/")
      publisher = (text(site.contactName), site.contactEmail.value)
      licence = (text(site.licenceName), site.licenceURL.value)
    }
  }

  private static func files(_ parts: [Part], _ words: Words) -> [Download] {
    let schema = DatasetSchema(words.strings)
    let origin = CSVMetadataDownload.Origin(
      publisher: words.publisher.name, licenceURL: words.licence.url, page: words.page)
    var csv = CSVDownload.header
    csv.reserveCapacity(csv.count + parts.reduce(0) { $0 + $1.lines.count })
    for part in parts { csv += part.lines }
    return [
      download(CSVDownload.self, csv),
      download(
        CSVMetadataDownload.self,
        CSVMetadataDownload.bytes(
          url: CSVDownload.fileName, language: words.strings.language, title: words.title,
          summary: words.summary, origin: origin, schema, more: { _ in })),
      download(JSONDownload.self, json(parts, words)),
      download(
        PackageDownload.self,
        PackageDownload.bytes(
          name: "statistics", file: CSVDownload.fileName, title: words.title,
          summary: words.summary, page: words.page, licence: words.licence,
          publisher: words.publisher, schema)),
    ]
  }

  private static func json(_ parts: [Part], _ words: Words) -> [UInt8] {
    var json = JSONStream(capacity: parts.reduce(1_024) { $0 + $1.json.count + 2 })
    json.openObject()
    json.write("version", "1")
    json.write("language", words.strings.language.description)
    json.write("title", words.title)
    json.openArray("reports")
    for part in parts {
      json.newLine()
      json.element(json: part.json)
    }
    json.closeArray()
    json.closeObject()
    json.endLine()
    return json.bytes
  }

  private static func download(
    _ format: any DownloadFormat.Type, _ bytes: [UInt8]
  ) -> Download {
    Download(
      path: "data/\(format.fileName)", name: format.name, mediaType: format.mediaType,
      purpose: format.purpose, bytes: bytes)
  }
}
