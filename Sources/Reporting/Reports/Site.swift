package import Diagnostics

/// What `site.yaml` says about the publication as a whole.
package struct Site: Sendable {
  package let file: SourceFile
  package let title: LocalizedText
  package let summary: LocalizedText
  /// The default language first.
  package let languages: [LanguageCode]
  /// Ends with a slash.
  package let baseURL: Located<String>
  package let contactName: LocalizedText
  package let contactEmail: Located<String>
  /// Addresses, telephone numbers and the like of offices, which texts may give.
  package let officeContacts: [Located<String>]
  package let licenceName: LocalizedText
  package let licenceURL: Located<String>
  package let brand: Brand
  /// `nil` when it could not be read, after a message.
  package let accessibility: AccessibilityDetails?

  /// The language of pages without a language in their address. English stands in for a broken
  /// site file in a publication without any words, which is never composed.
  package var defaultLanguage: LanguageCode { languages.first ?? .standIn }
}
