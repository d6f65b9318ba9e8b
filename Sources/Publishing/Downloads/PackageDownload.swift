import Formats
package import Reporting

/// A Data Package: the CSV file with its types for the tools of Frictionless Data.
/// https://specs.frictionlessdata.io/data-package/
package enum PackageDownload: DownloadFormat {
  package static let fileName = "datapackage.json"
  package static let name = "Data Package"
  package static let mediaType = "application/json"
  package static let purpose = InterfaceWord.downloadPackage

  package static func bytes(of dataset: Dataset, _ schema: DatasetSchema) -> [UInt8] {
    bytes(
      name: "statistics-\(dataset.report.area)-\(dataset.report.edition)",
      file: CSVDownload.fileName, title: dataset.title, summary: dataset.summary,
      page: dataset.page, licence: (dataset.licenceName, dataset.licenceURL),
      publisher: (dataset.publisher, dataset.contact), schema)
  }

  static func bytes(
    name: String, file: String, title: String, summary: String, page: String,
    licence: (name: String, url: String), publisher: (name: String, email: String),
    _ schema: DatasetSchema
  ) -> [UInt8] {
    var json = JSONStream(capacity: 8_192)
    json.openObject()
    json.write("profile", "data-package")
    json.write("name", name)
    json.write("title", title)
    json.write("description", summary)
    json.write("homepage", page)
    json.newLine()
    json.openArray("licenses")
    json.openObject()
    json.write("title", licence.name)
    json.write("path", licence.url)
    json.closeObject()
    json.closeArray()
    json.openArray("contributors")
    json.openObject()
    json.write("title", publisher.name)
    json.write("email", publisher.email)
    json.write("role", "publisher")
    json.closeObject()
    json.closeArray()
    json.newLine()
    json.openArray("resources")
    json.openObject()
    json.write("profile", "tabular-data-resource")
    json.write("name", "statistics")
    json.write("path", file)
    json.write("format", "csv")
    json.write("mediatype", "text/csv")
    json.write("encoding", "utf-8")
    json.newLine()
    json.write("schema", json: schema.package)
    json.closeObject()
    json.closeArray()
    json.closeObject()
    json.endLine()
    return json.bytes
  }
}
