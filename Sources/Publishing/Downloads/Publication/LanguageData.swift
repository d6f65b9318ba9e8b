import Diagnostics
import Formats
import Reporting

/// The files of one language with the figures of all areas and years.
final class LanguageData {
  private let publication: Publication
  private let strings: StringTable
  private let folder: String
  private let title: String
  private let sink: any CollectionSink
  private let csv: GrowingFile
  private let json: GrowingFile
  private var isFirst = true

  /// - Throws: when the environment fails.
  init(
    _ publication: Publication, _ language: LanguageCode, into sink: any CollectionSink
  ) throws {
    self.publication = publication
    self.sink = sink
    strings = publication.strings(language)
    folder = publication.folder(of: language)
    title = publication.text(publication.site.title, language)
    csv = try GrowingFile(folder + Self.path(of: CSVDownload.self), in: sink)
    json = try GrowingFile(folder + Self.path(of: JSONDownload.self), in: sink)
    try csv.append(CSVDownload.header[...])
    var start = JSONStream()
    start.openObject()
    start.write("version", "1")
    start.write("language", language.description)
    start.write("title", title)
    start.openArray("reports")
    try json.append(start.bytes[...])
  }

  /// The path of a form inside the folder of its language.
  static func path(of format: any DownloadFormat.Type) -> String { "data/\(format.fileName)" }

  /// The forms of these files, in the order of the list on the page. A spreadsheet of all would be
  /// too large for many programs.
  static let formats: [any DownloadFormat.Type] = [
    CSVDownload.self, CSVMetadataDownload.self, JSONDownload.self, PackageDownload.self,
  ]

  private static let lineEnd = Array("\n".utf8)[...]
  private static let separator = Array(",\n".utf8)[...]

  /// - Throws: when the environment fails.
  func add(_ part: PublicationData.Part) throws {
    try csv.append(part.lines)
    try json.append(isFirst ? Self.lineEnd : Self.separator)
    try json.append(part.json)
    isFirst = false
  }

  /// - Throws: when the environment fails.
  func finish() throws -> PublicationData.Result {
    try json.append(Array("]}\n".utf8)[...])
    let files = [
      try csv.finish(), try stage(metadataFile), try json.finish(), try stage(packageFile),
    ]
    return PublicationData.Result(
      language: strings.language,
      listings: zip(Self.formats, files).map { format, file in
        DownloadListing(format, Self.path(of: format), size: file.size)
      },
      files: files)
  }

  private func stage(_ file: OutputFile) throws -> FileRecord {
    try sink.stage(file)
    return file.record
  }

  private var summary: String { strings.word(.dataSummary, ["title": title]) }
  private var page: String { publication.site.baseURL.value + folder }
  private var publisher: String { text(publication.site.contactName) }

  private func text(_ text: LocalizedText) -> String {
    publication.text(text, strings.language)
  }

  private var metadataFile: OutputFile {
    let bytes = CSVMetadataDownload.bytes(
      url: CSVDownload.fileName, language: strings.language, title: title, summary: summary,
      origin: CSVMetadataDownload.Origin(
        publisher: publisher, licenceURL: publication.site.licenceURL.value, page: page),
      DatasetSchema(strings), more: { _ in })
    return OutputFile(path: folder + Self.path(of: CSVMetadataDownload.self), bytes: bytes)
  }

  private var packageFile: OutputFile {
    let site = publication.site
    let bytes = PackageDownload.bytes(
      name: "statistics", file: CSVDownload.fileName, title: title, summary: summary, page: page,
      licence: (text(site.licenceName), site.licenceURL.value),
      publisher: (publisher, site.contactEmail.value), DatasetSchema(strings))
    return OutputFile(path: folder + Self.path(of: PackageDownload.self), bytes: bytes)
  }
}
