import Diagnostics
package import Formats
package import Reporting

/// What is the same in the frames of all pages of a language, made once for a build.
package struct FramePlan: Sendable {
  /// A class, because every page asks for it.
  private final class Language: Sendable {
    let name: String
    let fields: TemplateFields
    let statement: AccessibilityStatement?
    /// What the accessibility statement says beside the name of the site, by the nation that the
    /// site is about.
    let statements: [String: TemplateRecord]

    init(_ publication: Publication, _ language: LanguageCode) {
      let strings = publication.strings(language)
      name = strings.name
      fields = FramePlan.fields(publication.site, strings)
      statement = AccessibilityStatement(publication, strings)
      var statements: [String: TemplateRecord] = [:]
      for nation in Set(publication.areas.areas.map(\.nation.value)) {
        statements[nation] = statement?.record(nations: [nation])
      }
      self.statements = statements
    }
  }

  private let languages: [LanguageCode: Language]
  private let defaultLanguage: LanguageCode

  package init(_ publication: Publication) {
    defaultLanguage = publication.site.defaultLanguage
    languages = Dictionary(
      uniqueKeysWithValues: publication.site.languages.map { language in
        (language, Language(publication, language))
      })
  }

  /// The fields that all pages of a language share.
  package func fields(_ language: LanguageCode) -> TemplateFields { plan(language).fields }

  /// The fields of all languages, in the order of these.
  package var allFields: [TemplateFields] {
    languages.sorted { $0.key < $1.key }.map(\.value.fields)
  }

  /// The name of a language in itself.
  package func name(of language: LanguageCode) -> String { plan(language).name }

  /// The accessibility statement of a site with this title about one nation, or `nil` when
  /// `site.yaml` does not say enough for one.
  func statement(
    _ language: LanguageCode, title: String, nation: String
  ) -> TemplateRecord? {
    let plan = plan(language)
    guard let statement = plan.statement else { return nil }
    let known = plan.statements[nation] ?? statement.record(nations: [nation])
    return known.merging(statement.scope(title: title))
  }

  /// The folder of a language: empty for the default one.
  package func folder(of language: LanguageCode) -> String {
    language == defaultLanguage ? "" : "\(language)/"
  }

  private func plan(_ language: LanguageCode) -> Language {
    guard let plan = languages[language] else {
      preconditionFailure("A page has a language that the site has not")
    }
    return plan
  }

  private static func fields(_ site: Site, _ strings: StringTable) -> TemplateFields {
    let language = strings.language
    let licence =
      (site.licenceName[language] ?? site.licenceName[site.defaultLanguage])?.value ?? ""
    let sentence = licenceParts(strings)
    // Lists have languages of their own.
    let lang = ("lang" as TemplateName, TemplateValue.text(language.description))
    return TemplateFields(
      [lang],
      fixed: [
        ("contact-name", .optional(site.contactName[language]?.value)),
        ("contact-email", .text(site.contactEmail.value)),
        ("licence-before", .text(sentence.before)),
        ("licence-name", .text(licence)),
        ("licence-after", .text(sentence.after)),
        ("licence-url", .text(site.licenceURL.value)),
        ("words", .record(TemplateRecord([], over: words(strings)))),
        (
          "template-words",
          .record(
            TemplateRecord(
              [],
              over: TemplateFields(
                strings.templateWords.map { (TemplateName($0.key), .text($0.text)) })))
        ),
      ])
  }

  /// The licence sentence around the licence's name, which becomes a link.
  private static func licenceParts(_ strings: StringTable) -> (before: String, after: String) {
    let mark = "\u{1}"
    let sentence = strings.word(.licence, ["licence": mark])
    let parts = sentence.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
  }

  /// Every word without placeholders, by its key.
  private static func words(_ strings: StringTable) -> TemplateFields {
    TemplateFields(
      InterfaceWord.onPages.compactMap { key in
        guard case .plain(let text)? = strings.words[key] else { return nil }
        return (TemplateName(key.rawValue), .text(text))
      })
  }
}
