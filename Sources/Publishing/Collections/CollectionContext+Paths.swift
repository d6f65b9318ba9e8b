import Diagnostics
package import Reporting

/// Where the pages above single reports are, relative to the publication's folder.
extension CollectionContext {
  package var homePath: String { "\(folder)index.html" }
  package var measureListPath: String { "\(folder)tables/index.html" }
  package var letterListPath: String { "\(folder)a-z/index.html" }
  package var feedPath: String { "\(folder)feed.xml" }
  package var statusPath: String { "\(folder)status.html" }
  package var notFoundPath: String { "\(folder)404.html" }

  package func path(of edition: EditionID) -> String { "\(folder)\(edition)/index.html" }
  package func path(of area: Area) -> String { "\(folder)\(area.slug.value)/index.html" }

  /// The page of one figure over all areas and years.
  package func path(of cell: CellKey) -> String { "\(folder)tables/\(cell).html" }

  /// `letter` is the key of a group of entries.
  func path(of letter: LetterIndex.Letter) -> String { "\(folder)a-z/\(letter.key).html" }

  /// The first page of a report, in this language if it has one.
  package func path(of summary: ReportSummary) -> String {
    "\(summary.address)/\(folder(in: summary))index.html"
  }

  private func folder(in summary: ReportSummary) -> String {
    summary.languages.contains(language) ? folder : ""
  }

  /// Where a page is published.
  package func publishedURL(_ path: String) -> String {
    let isIndex = path == "index.html" || path.hasSuffix("/index.html")
    return publication.site.baseURL.value + (isIndex ? String(path.dropLast(10)) : path)
  }
}
