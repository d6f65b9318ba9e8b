package import Diagnostics

/// What `site.yaml` says about the publication as a whole.
package struct Site: Sendable {
  package let file: SourceFile
  package let title: LocalizedText
  package let summary: LocalizedText
  /// The default language first; never empty.
  package let languages: [LanguageCode]
  /// Ends with a slash.
  package let baseURL: Located<String>
  package let contactName: LocalizedText
  package let contactEmail: Located<String>
  package let licenceName: LocalizedText
  package let licenceURL: Located<String>

  package var defaultLanguage: LanguageCode {
    guard let first = languages.first else {
      preconditionFailure("A site has at least one language")
    }
    return first
  }
}
