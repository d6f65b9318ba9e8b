package import Formats
package import Reporting

/// A file to download with what the list of downloads says about it.
package struct Download: Sendable {
  /// Inside the folder of its language.
  package let path: String
  package let name: String
  package let mediaType: String
  package let purpose: InterfaceWord
  package let bytes: [UInt8]

  /// The path of a form of a report's figures.
  static func path(of format: any DownloadFormat.Type) -> String {
    "downloads/\(format.fileName)"
  }

  /// Every form of a report's figures.
  package static func all(of dataset: Dataset, _ schema: DatasetSchema) -> [Download] {
    DownloadFormats.all.map { format in
      Download(
        path: path(of: format), name: format.name, mediaType: format.mediaType,
        purpose: format.purpose, bytes: format.bytes(of: dataset, schema))
    }
  }

  /// What the list of downloads says about it.
  package var listing: DownloadListing {
    DownloadListing(
      path: path, name: name, mediaType: mediaType, purpose: purpose, size: bytes.count)
  }

  /// The fields of the list.
  package static func records(_ downloads: [Download], _ strings: StringTable) -> TemplateRecord {
    DownloadListing.records(downloads.map(\.listing), strings)
  }
}
