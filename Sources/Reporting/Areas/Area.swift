package import Diagnostics

/// A body that publishes a report each year. A class, because reports, pages and checks hand it on,
/// and a copy counts a dozen references.
package final class Area: Sendable {
  /// Its part of every address; never changes.
  package let slug: Located<String>
  /// A key of the strings file's nations.
  package let nation: Located<String>
  /// A key of the strings file's regions; `nil` where its nation has none.
  package let region: Located<String>?
  package let names: [LanguageCode: String]
  /// Forms of the name that grammar asks for, by language and name of the form, such as
  /// `possessive`.
  package let nameForms: [LanguageCode: [String: String]]
  package let forces: [LanguageCode: String]
  /// Codes of official geography.
  package let codes: [String]
  /// Other names that people may search for.
  package let aliases: [String]
  /// Languages in which the area publishes; empty stands for the site's default language.
  package let languages: [LanguageCode]
  /// Where they are listed, if they are.
  package let languagesRange: SourceRange?
  /// The first and the last edition in which the area exists; `nil` is unbounded.
  package let validFrom: EditionID?
  package let validTo: EditionID?
  package let range: SourceRange

  init(
    slug: Located<String>, nation: Located<String>, region: Located<String>?,
    names: [LanguageCode: String], nameForms: [LanguageCode: [String: String]],
    forces: [LanguageCode: String], codes: [String], aliases: [String],
    languages: [LanguageCode], languagesRange: SourceRange?, validFrom: EditionID?,
    validTo: EditionID?, range: SourceRange
  ) {
    self.slug = slug
    self.nation = nation
    self.region = region
    self.names = names
    self.nameForms = nameForms
    self.forces = forces
    self.codes = codes
    self.aliases = aliases
    self.languages = languages
    self.languagesRange = languagesRange
    self.validFrom = validFrom
    self.validTo = validTo
    self.range = range
  }

  /// Whether the area exists in an edition.
  package func exists(in edition: EditionID) -> Bool {
    (validFrom.map { $0 <= edition } ?? true) && (validTo.map { edition <= $0 } ?? true)
  }
}
