package import Diagnostics
import Formats

/// Reads `site.yaml`.
enum SiteLoader {
  /// The site with what could be read; gaps are reported and filled with empty texts.
  /// `isThere` tells whether the file exists; if not, its absence was reported already.
  /// `fallback` are the languages to go on with when the file names none.
  static func load(
    _ file: SourceFile, isThere: Bool, fallback: [LanguageCode],
    collector: inout DiagnosticCollector
  ) -> Site {
    let site = isThere ? read(file, collector: &collector) : nil
    if let site, !site.languages.isEmpty { return site }
    return empty(file, fallback)
  }

  /// A site without texts, to go on checking with.
  private static func empty(_ file: SourceFile, _ languages: [LanguageCode]) -> Site {
    let nothing = LocalizedText(texts: [:], range: file.startRange)
    let noText = Located("", at: file.startRange)
    return Site(
      file: file, title: nothing, summary: nothing, languages: languages, baseURL: noText,
      contactName: nothing, contactEmail: noText, officeContacts: [], licenceName: nothing,
      licenceURL: noText, brand: .plain, accessibility: nil)
  }

  private static func read(
    _ file: SourceFile, collector: inout DiagnosticCollector
  ) -> Site? {
    guard let root = YAMLReader.read(file, collector: &collector),
      var reader = MappingReader(root, collector: &collector)
    else { return nil }
    let title = localized("title", &reader, &collector)
    let summary = localized("description", &reader, &collector)
    let languages = readLanguages(&reader, &collector)
    let baseURL = reader.text("base-url", collector: &collector)
      .flatMap { checkURL($0, endsWithSlash: true, &collector) }
    let contact = named("contact", second: "email", &reader, &collector)
    let officeContacts = reader.texts("office-contacts", collector: &collector)
    let licence = named("licence", second: "url", &reader, &collector)
    let brand = BrandLoader.load(
      reader.optional("brand"), baseURL: baseURL, collector: &collector)
    let accessibility = AccessibilityLoader.load(
      reader.optional("accessibility"), in: root, collector: &collector)
    reader.finish(collector: &collector)
    let licenceURL = licence.flatMap {
      checkURL($0.second, endsWithSlash: false, &collector)
    }
    let gap = empty(file, languages)
    return Site(
      file: file, title: title ?? gap.title, summary: summary ?? gap.summary,
      languages: languages, baseURL: baseURL ?? gap.baseURL,
      contactName: contact?.name ?? gap.contactName,
      contactEmail: contact?.second ?? gap.contactEmail, officeContacts: officeContacts,
      licenceName: licence?.name ?? gap.licenceName, licenceURL: licenceURL ?? gap.licenceURL,
      brand: brand, accessibility: accessibility)
  }

  private static func localized(
    _ key: String, _ reader: inout MappingReader, _ collector: inout DiagnosticCollector
  ) -> LocalizedText? {
    reader.required(key, collector: &collector)
      .flatMap { LocalizedText($0, collector: &collector) }
  }

  private static func named(
    _ key: String, second: String, _ reader: inout MappingReader,
    _ collector: inout DiagnosticCollector
  ) -> (name: LocalizedText, second: Located<String>)? {
    guard let entry = reader.required(key, collector: &collector),
      var group = MappingReader(entry.value, collector: &collector)
    else { return nil }
    let name = localized("name", &group, &collector)
    let text = group.text(second, collector: &collector)
    group.finish(collector: &collector)
    guard let name, let text else { return nil }
    return (name, text)
  }

  private static func readLanguages(
    _ reader: inout MappingReader, _ collector: inout DiagnosticCollector
  ) -> [LanguageCode] {
    guard reader.required("languages", collector: &collector) != nil else { return [] }
    let texts = reader.texts("languages", collector: &collector)
    if texts.isEmpty {
      collector.report(
        .dataMissingKey, "List 'languages' names no language", at: reader.node.range)
    }
    var languages: [LanguageCode] = []
    for text in texts {
      guard let language = LanguageCode(text.value) else {
        collector.report(
          .languageCode, "Language '\(text.value)' is not a language code", at: text.range)
        continue
      }
      if languages.contains(language) {
        collector.report(.languageTwice, "Language '\(language)' stands twice", at: text.range)
      } else {
        languages.append(language)
      }
    }
    return languages
  }

  /// The address, or `nil` after a message when it is not one.
  static func checkURL(
    _ text: Located<String>, endsWithSlash: Bool, _ collector: inout DiagnosticCollector
  ) -> Located<String>? {
    let isPlain = text.value.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    if text.value.hasPrefix("https://"), isPlain, text.value.utf8.count > 10,
      !endsWithSlash || text.value.hasSuffix("/")
    {
      return text
    }
    collector.report(
      .siteURL,
      "'\(text.value)' is not an https address" + (endsWithSlash ? " that ends with '/'" : ""),
      at: text.range, fixes: fixes(of: text, endsWithSlash: endsWithSlash))
    return nil
  }

  /// The address with what it lacks, if that makes it one.
  private static func fixes(of text: Located<String>, endsWithSlash: Bool) -> [Diagnostic.Fix] {
    var meant = text.value
    if meant.hasPrefix("http://") { meant = "https://" + meant.dropFirst(7) }
    if endsWithSlash, !meant.hasSuffix("/") { meant += "/" }
    guard meant.hasPrefix("https://"), meant != text.value else { return [] }
    return [Diagnostic.Fix("Write '\(meant)'", replacing: text.range, with: meant)]
  }
}

extension DiagnosticKind {
  package static let languageTwice = DiagnosticKind(
    "language.twice", title: "Each language of the publication is listed once",
    explanation: "Two lists of pages in one language would have one address.",
    remedy: "Remove the second of the two.")
  package static let siteURL = DiagnosticKind(
    "site.url", title: "Addresses of the publication begin with https://",
    explanation: "They are printed on every page and must be safe to follow.",
    remedy: "Write the whole address; the base URL ends with a slash.")
}
