import Diagnostics
import Reporting

extension Publication {
  /// The folder of a language: empty for the default one.
  func folder(of language: LanguageCode) -> String {
    language == site.defaultLanguage ? "" : "\(language)/"
  }

  /// A text in a language, or in the default one.
  func text(_ text: LocalizedText, _ language: LanguageCode) -> String {
    (text[language] ?? text[site.defaultLanguage])?.value ?? ""
  }
}
