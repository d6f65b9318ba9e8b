package import Reporting

/// A form in which the figures of a report can be downloaded. Each member has a file of its own
/// and stands in `DownloadFormats.all`.
package protocol DownloadFormat: SendableMetatype {
  /// The name of the file inside the folder of downloads.
  static var fileName: String { get }
  /// What the form is called in every language.
  static var name: String { get }
  /// Its registered media type.
  static var mediaType: String { get }
  /// What it is good for, in words for readers.
  static var purpose: InterfaceWord { get }

  /// The file; a function of the figures alone.
  static func bytes(of dataset: Dataset, _ schema: DatasetSchema) -> [UInt8]
}

/// The forms of downloads, in the order of the list on the page.
package enum DownloadFormats {
  package static let all: [any DownloadFormat.Type] = [
    SpreadsheetDownload.self,
    CSVDownload.self,
    CSVMetadataDownload.self,
    JSONDownload.self,
    PackageDownload.self,
  ]
}
