package import Diagnostics

/// A body that publishes a report each year.
package struct Area: Sendable {
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

  /// Whether the area exists in an edition.
  package func exists(in edition: EditionID) -> Bool {
    (validFrom.map { $0 <= edition } ?? true) && (validTo.map { edition <= $0 } ?? true)
  }
}
