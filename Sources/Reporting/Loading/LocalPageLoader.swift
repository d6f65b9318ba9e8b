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
        collector.report(
          .localPageName, "'\(fileName)' does not name a page", at: place)
        continue
      }
      guard let file = source.file(path, collector: &collector) else { continue }
      if texts[pageName.slug]?[pageName.language] != nil {
        collector.report(
          .localPageName, "Page '\(pageName.slug)' stands twice in '\(name)'", at: file.startRange)
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

/// The parts of a local page's file name: number, slug and language.
struct LocalPageName {
  let slug: String
  let language: LanguageCode

  /// - Returns: `nil` unless the name is two digits, a hyphen, a slug, an optional language of the
  ///   site, and `.md`.
  init?(_ fileName: String, languages: [LanguageCode]) {
    var parts = fileName.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.popLast() == "md", let stem = parts.first, (1...2).contains(parts.count),
      let defaultLanguage = languages.first
    else { return nil }
    if parts.count == 2 {
      guard let language = LanguageCode(parts[1]), languages.dropFirst().contains(language) else {
        return nil
      }
      self.language = language
    } else {
      self.language = defaultLanguage
    }
    let digits = stem.prefix(2)
    let slug = String(stem.dropFirst(3))
    guard digits.utf8.count == 2, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      stem.dropFirst(2).first == "-", KeyName.isValid(slug)
    else { return nil }
    self.slug = slug
  }
}

extension DiagnosticKind {
  package static let localPageName = DiagnosticKind(
    "files.local-page-name",
    title: "A local page's file is named by two digits, a hyphen and a slug",
    explanation: """
      The digits give the order of the pages and the slug their address. Each page has a slug \
      of its own.
      """,
    remedy: """
      Rename the file, as in 01-our-work.md: small letters, digits and hyphens, then .md, with \
      the language before it for other languages than the first.
      """)
}
