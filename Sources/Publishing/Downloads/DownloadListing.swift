package import Formats
package import Reporting

/// What the list of downloads says about a file.
package struct DownloadListing: Sendable {
  /// Inside the folder of its language.
  package let path: String
  package let name: String
  package let mediaType: String
  package let purpose: InterfaceWord
  /// In bytes.
  package let size: Int

  /// The fields of the list. `folder` leads from the page to the folder of the language.
  package static func records(
    _ downloads: [DownloadListing], folder: String = "", _ strings: StringTable
  ) -> TemplateRecord {
    [
      "has-downloads": .flag(!downloads.isEmpty),
      "downloads": .records(
        downloads.map { download in
          [
            "href": .text(folder + download.path), "name": .text(download.name),
            "type": .text(download.mediaType),
            // Rounded up, so that no file is said to have nothing in it.
            "size": .text(strings.word(.downloadSize, count: (download.size + 999) / 1_000)),
            "purpose": .text(strings.word(download.purpose)),
          ]
        }),
    ]
  }
}

extension DownloadListing {
  init(_ format: any DownloadFormat.Type, _ path: String, size: Int) {
    self.init(
      path: path, name: format.name, mediaType: format.mediaType, purpose: format.purpose,
      size: size)
  }
}
