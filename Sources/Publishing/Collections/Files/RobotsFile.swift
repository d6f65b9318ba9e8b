import Diagnostics
import Reporting

/// Tells search engines where the list of pages is, or, in a build of drafts, to stay out. They
/// look for it at the root of a host only, so a publication in a folder has none.
enum RobotsFile: CollectionFileKind {
  static func files(of contexts: [CollectionContext], pages: [String]) -> [FilePlan] {
    guard let context = contexts.first else { return [] }
    let base = context.publication.site.baseURL.value
    guard base.split(separator: "/").count == 2 else { return [] }
    let rule = context.board == nil ? "Disallow:" : "Disallow: /"
    let text = "User-agent: *\n\(rule)\nSitemap: \(base)sitemap.xml\n"
    return [FilePlan("robots.txt") { OutputFile(path: "robots.txt", bytes: Array(text.utf8)) }]
  }
}
