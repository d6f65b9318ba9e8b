package import Diagnostics
package import Formats

/// One text in several languages, each with its place.
package struct LocalizedText: Sendable {
  package let texts: [LanguageCode: Located<String>]
  /// The value as a whole, for messages about a language that is missing.
  package let range: SourceRange

  package init(texts: [LanguageCode: Located<String>], range: SourceRange) {
    self.texts = texts
    self.range = range
  }

  package subscript(language: LanguageCode) -> Located<String>? { texts[language] }

  /// Reads a mapping from language code to text. A plain text counts for `plainLanguage` when that
  /// is given, otherwise it is refused.
  /// - Returns: `nil`, after a message, when nothing can be used.
  package init?(
    _ entry: DataNode.Entry, plainLanguage: LanguageCode? = nil,
    collector: inout DiagnosticCollector
  ) {
    if let plainLanguage, entry.value.scalar != nil {
      guard let text = entry.text(collector: &collector) else { return nil }
      self.init(texts: [plainLanguage: text], range: text.range)
      return
    }
    if let text = entry.value.scalar, !text.value.isEmpty {
      collector.report(
        .dataWrongType,
        "Key '\(entry.key.value)' needs a text for each language, below its code as in 'en: …'",
        at: text.range)
      return nil
    }
    var texts: [LanguageCode: Located<String>] = [:]
    for item in entry.entries(collector: &collector) {
      guard let language = LanguageCode(item.key.value) else {
        collector.report(
          .languageCode, "Language '\(item.key.value)' is not a language code", at: item.key.range)
        continue
      }
      if let text = item.text(collector: &collector) { texts[language] = text }
    }
    guard !texts.isEmpty else { return nil }
    self.init(texts: texts, range: entry.key.range)
  }
}

extension DiagnosticKind {
  package static let languageCode = DiagnosticKind(
    "language.code", title: "Languages are named by their two-letter code",
    explanation: "The code goes into the page, where a screen reader chooses its voice by it.",
    remedy: "Write a code such as 'en' or 'cy'.")
}
