import Diagnostics
package import Formats
import Reporting

/// The people who stand under a page, with their posts.
package enum SignatureList {
  package static func records(
    under slug: String, _ context: ReportContext
  ) -> [TemplateRecord] {
    context.report.settings.people
      .filter { person in person.signs.contains { $0.value == slug } }
      .map { record(of: $0, context) }
  }

  static func record(of person: Person, _ context: ReportContext) -> TemplateRecord {
    let name = [person.rank, person.name?.value, person.postNominals]
      .compactMap { $0 }.joined(separator: " ")
    return [
      "name": .text(person.name == nil ? context.strings.word(.vacant) : name),
      "post": .text(text(person.post, context)),
      "organisation": .optional(person.organisation.map { text($0, context) }),
    ]
  }

  private static func text(_ text: LocalizedText, _ context: ReportContext) -> String {
    (text[context.language] ?? text[context.publication.site.defaultLanguage])?.value ?? ""
  }
}
