import Formats
package import Reporting

/// What the CSV file holds, by the W3C's model for tabular data, so that a program can read its
/// numbers as numbers. https://www.w3.org/TR/tabular-metadata/
package enum CSVMetadataDownload: DownloadFormat {
  package static let fileName = "statistics.csv-metadata.json"
  package static let name = "CSVW"
  package static let mediaType = "application/csvm+json"
  package static let purpose = InterfaceWord.downloadCSVMetadata

  package static func bytes(of dataset: Dataset, _ schema: DatasetSchema) -> [UInt8] {
    bytes(
      url: CSVDownload.fileName, language: dataset.language, title: dataset.title,
      summary: dataset.summary, origin: Origin(dataset), schema
    ) { $0.write(notes: dataset.notes) }
  }

  /// Who publishes figures, where, and what others may do with them.
  struct Origin {
    let publisher: String
    let licenceURL: String
    let page: String

    init(publisher: String, licenceURL: String, page: String) {
      self.publisher = publisher
      self.licenceURL = licenceURL
      self.page = page
    }

    init(_ dataset: Dataset) {
      self.init(
        publisher: dataset.publisher, licenceURL: dataset.licenceURL, page: dataset.page)
    }
  }

  static func bytes(
    url: String, language: LanguageCode, title: String, summary: String, origin: Origin,
    _ schema: DatasetSchema, more: (inout JSONStream) -> Void
  ) -> [UInt8] {
    var json = JSONStream(capacity: 12_288)
    json.openObject()
    json.openArray("@context")
    json.element("http://www.w3.org/ns/csvw")
    json.openObject()
    json.write("@language", language.description)
    json.closeObject()
    json.closeArray()
    json.newLine()
    json.write("url", url)
    json.write("dc:title", title)
    json.write("dc:description", summary)
    json.write("dc:language", language.description)
    json.write("dc:publisher", origin.publisher)
    json.openObject("dc:license")
    json.write("@id", origin.licenceURL)
    json.closeObject()
    json.openObject("dc:source")
    json.write("@id", origin.page)
    json.closeObject()
    json.newLine()
    more(&json)
    json.newLine()
    json.write("tableSchema", json: schema.csvw)
    json.closeObject()
    json.endLine()
    return json.bytes
  }
}
