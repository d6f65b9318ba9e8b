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

  /// Every form of a report's figures.
  package static func all(of dataset: Dataset, _ schema: DatasetSchema) -> [Download] {
    DownloadFormats.all.map { format in
      Download(
        path: "downloads/\(format.fileName)", name: format.name, mediaType: format.mediaType,
        purpose: format.purpose, bytes: format.bytes(of: dataset, schema))
    }
  }

  /// The fields of the list. `folder` leads from the page to the folder of the language.
  package static func records(
    _ downloads: [Download], folder: String = "", _ strings: StringTable
  ) -> TemplateRecord {
    [
      "has-downloads": .flag(!downloads.isEmpty),
      "downloads": .records(
        downloads.map { download in
          [
            "href": .text(folder + download.path), "name": .text(download.name),
            "type": .text(download.mediaType),
            // Rounded up, so that no file is said to have nothing in it.
            "size": .text(
              strings.word(.downloadSize, count: (download.bytes.count + 999) / 1_000)),
            "purpose": .text(strings.word(download.purpose)),
          ]
        }),
    ]
  }
}
