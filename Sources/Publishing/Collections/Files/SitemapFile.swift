import Diagnostics
import Formats
import Reporting

/// The list of all pages for search engines: a list of lists, one for the pages above the reports
/// and one for each edition, as one list may hold 50,000 addresses at most (sitemaps.org). The only
/// time given is the day on which a report came out or was last corrected.
enum SitemapFile: CollectionFileKind {
  private static let schema = "http://www.sitemaps.org/schemas/sitemap/0.9"

  static func files(of contexts: [CollectionContext], pages: [String]) -> [FilePlan] {
    guard let context = contexts.first else { return [] }
    let hidden = Set(contexts.flatMap { [$0.notFoundPath, $0.statusPath] })
    let shown = pages.filter { !hidden.contains($0) }
    var lists = [
      FilePlan("sitemap-pages.xml") {
        list("sitemap-pages.xml", shown.map { (context.publishedURL($0), nil) })
      }
    ]
    let reports = Dictionary(grouping: context.summaries, by: \.address.edition)
    for edition in context.editions {
      let path = "sitemap-\(edition.id).xml"
      lists.append(FilePlan(path) { list(path, entries(of: reports[edition.id] ?? [], context)) })
    }
    let paths = lists.map(\.path)
    return [FilePlan("sitemap.xml") { index(of: paths, context) }] + lists
  }

  private static func entries(
    of reports: [ReportSummary], _ context: CollectionContext
  ) -> [(address: String, date: CalendarDate?)] {
    reports.flatMap { report in
      let date = report.lastChange
      return report.pages.map { (context.publishedURL("\(report.address)/\($0)"), date) }
    }
  }

  private static func index(of lists: [String], _ context: CollectionContext) -> OutputFile {
    XMLDocument.file("sitemap.xml") { writer in
      writer.element("sitemapindex", HTMLAttribute("xmlns", schema)) { writer in
        for list in lists {
          writer.newline()
          writer.element("sitemap") { $0.element("loc", text: context.publishedURL(list)) }
        }
        writer.newline()
      }
    }
  }

  private static func list(
    _ path: String, _ entries: [(address: String, date: CalendarDate?)]
  ) -> OutputFile {
    XMLDocument.file(path) { writer in
      writer.element("urlset", HTMLAttribute("xmlns", schema)) { writer in
        for entry in entries {
          writer.newline()
          writer.element("url") { writer in
            writer.element("loc", text: entry.address)
            if let date = entry.date { writer.element("lastmod", text: date.description) }
          }
        }
        writer.newline()
      }
    }
  }
}

extension ReportSummary {
  /// The day of its last correction or of its publication, if one is known.
  var lastChange: CalendarDate? {
    (corrections.map(\.date.value) + [published].compactMap { $0 }).max()
  }
}
