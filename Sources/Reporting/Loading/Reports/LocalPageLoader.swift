package import Diagnostics
import Formats

/// Reads the numbered pages of a folder, such as `local/01-name.md`.
struct LocalPageLoader {
  let source: any ContentSource
  /// The report's folder.
  let folder: String
  let languages: [LanguageCode]

  /// The pages in the order of their numbers.
  func load(_ name: String, collector: inout DiagnosticCollector) -> [LocalPage] {
    var order: [String] = []
    var texts: [String: [LanguageCode: Narrative]] = [:]
    for fileName in source.names(in: "\(folder)/\(name)") {
      let path = "\(folder)/\(name)/\(fileName)"
      guard let pageName = LocalPageName(fileName, languages: languages) else {
        let place = SourceFile(path: source.displayPath(path), bytes: []).startRange
        let stem = String(fileName.prefix { $0 != "." })
        let model = KeyName.isValid(stem) ? stem : "our-work"
        collector.report(
          .localPageName, "'\(fileName)' does not name a page, as '01-\(model).md' would",
          at: place)
        continue
      }
      guard let file = source.file(path, collector: &collector) else { continue }
      if let other = texts[pageName.slug]?[pageName.language]?.document.file {
        collector.report(
          .localPageName, "Page '\(pageName.slug)' stands twice in '\(name)'", at: file.startRange,
          notes: [Diagnostic.Note("It stands here too", at: other.startRange)])
        continue
      }
      if texts[pageName.slug] == nil { order.append(pageName.slug) }
      texts[pageName.slug, default: [:]][pageName.language] = NarrativeLoader.load(
        file, slug: pageName.slug, language: pageName.language, needsTitle: true,
        collector: &collector)
    }
    return order.compactMap { slug in texts[slug].map { LocalPage(slug: slug, texts: $0) } }
  }
}

extension DiagnosticKind {
  package static let localPageName = DiagnosticKind(
    "files.local-page-name",
    title: "A local page's file is named by two digits, a hyphen and a slug",
    explanation: """
      The digits give the order of the pages. What follows, the slug, gives the address, so \
      each page has a slug of its own.
      """,
    remedy: """
      Rename the file, as in 01-our-work.md: small letters, digits and hyphens, then .md, with \
      the language before it for other languages than the first.
      """)
}
