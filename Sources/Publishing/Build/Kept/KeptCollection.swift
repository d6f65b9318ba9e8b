import Reporting

/// The published pages above the sites, made from the settings and figures of all reports and from
/// what they share as these are now, without a finding in any of it. Of the texts of reports they
/// may know older ones.
package struct KeptCollection: Sendable {
  let files: [FileRecord]
  /// Whether the whole of what they were made from has a key.
  package let isMade: @Sendable (_ key: String) -> Bool

  /// `files` are all but the manifest.
  package init(files: [FileRecord], isMade: @escaping @Sendable (_ key: String) -> Bool) {
    self.files = files
    self.isMade = isMade
  }

  /// The figures of all reports to download, which are made from what these files are known to be
  /// made from.
  func data(of publication: Publication) -> [PublicationData.Result] {
    let known = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    return publication.site.languages.map { language in
      let found = LanguageData.formats.compactMap { format in
        let path = LanguageData.path(of: format)
        return known[publication.folder(of: language) + path].map {
          (listing: DownloadListing(format, path, size: $0.size), file: $0)
        }
      }
      return PublicationData.Result(
        language: language, listings: found.map(\.listing), files: found.map(\.file))
    }
  }
}
