import Diagnostics
import Reporting

/// A text as a page in one language shows it: in that language, or marked as being in another.
struct LocalText {
  let text: String
  /// The language to mark it with; `nil` when it is the page's own.
  let foreign: String?

  init(_ text: LocalizedText, in language: LanguageCode, or fallback: LanguageCode) {
    let found =
      [language, fallback].first { text[$0] != nil } ?? text.texts.keys.min() ?? language
    self.text = text[found]?.value ?? ""
    foreign = found == language ? nil : found.description
  }
}
