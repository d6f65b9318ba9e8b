import Diagnostics
package import Formats
package import Reporting

/// The fields that every page has: language, titles, style sheet, words, footer.
package struct PageFrame {
  /// The page's path inside its site or inside the publication.
  package let path: String
  package let title: String
  package let publication: Publication
  package let strings: StringTable
  package let assets: AssetCatalog
  /// A sentence above the page's content, such as that it is a draft.
  package let notice: String?
  /// The name in the header and the page it leads to.
  package let header: (name: String, href: String)
  package let breadcrumbs: [(title: String, href: String)]
  /// This page in the site's other languages.
  package let languages: [(language: LanguageCode, href: String)]

  package var record: TemplateRecord {
    let site = publication.site
    let language = strings.language
    return [
      "lang": .text(language.description),
      "page-title": .text(title == header.name ? title : "\(title) - \(header.name)"),
      "title": .text(title),
      "title-lang": false,
      "header-name": .text(header.name),
      "header-href": .text(header.href),
      "stylesheet": .text(
        RelativePath.from(path, to: assets.path(of: "site.css") ?? "")),
      "accessibility-href": .text(
        RelativePath.from(path, to: languageFolder + AccessibilityStatement.fileName)),
      "notice": .optional(notice),
      "has-breadcrumbs": .flag(!breadcrumbs.isEmpty),
      "breadcrumbs": .records(
        breadcrumbs.map { ["title": .text($0.title), "href": .text($0.href)] }),
      "has-languages": .flag(!languages.isEmpty),
      "languages": .records(
        languages.map { link in
          [
            "code": .text(link.language.description),
            "name": .text(publication.strings(link.language).name), "href": .text(link.href),
          ]
        }),
      "contact-name": .optional(site.contactName[language]?.value),
      "contact-email": .text(site.contactEmail.value),
      "licence-before": .text(licenceParts.before),
      "licence-name": .text(licenceName),
      "licence-after": .text(licenceParts.after),
      "licence-url": .text(site.licenceURL.value),
      "words": .record(words),
      "template-words": .record(
        TemplateRecord(strings.templateWords.map { ($0.key, TemplateValue.text($0.text)) })),
    ]
  }

  /// The folder of this page's language: empty for the default one.
  private var languageFolder: String {
    strings.language == publication.site.defaultLanguage ? "" : "\(strings.language)/"
  }

  private var licenceName: String {
    publication.site.licenceName[strings.language]?.value
      ?? publication.site.licenceName[publication.site.defaultLanguage]?.value ?? ""
  }

  /// The licence sentence around the licence's name, which becomes a link.
  private var licenceParts: (before: String, after: String) {
    let mark = "\u{1}"
    let sentence = strings.word(.licence, ["licence": mark])
    let parts = sentence.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
  }

  /// Every word without placeholders, by its key.
  private var words: TemplateRecord {
    TemplateRecord(
      InterfaceWord.onPages.compactMap { key in
        guard case .plain(let text)? = strings.words[key] else { return nil }
        return (key.rawValue, TemplateValue.text(text))
      })
  }
}
