package import Diagnostics
package import Formats

/// A text with parameters in several languages.
package struct LocalizedParameterText: Sendable {
  package let texts: [LanguageCode: ParameterText]
  package let range: SourceRange

  package init(texts: [LanguageCode: ParameterText], range: SourceRange) {
    self.texts = texts
    self.range = range
  }

  package subscript(language: LanguageCode) -> ParameterText? { texts[language] }

  /// Reads a mapping from language code to text.
  /// - Returns: `nil`, after a message, when nothing can be used.
  package init?(_ entry: DataNode.Entry, collector: inout DiagnosticCollector) {
    guard let plain = LocalizedText(entry, collector: &collector) else { return nil }
    self.init(
      texts: plain.texts.mapValues { ParameterText($0, collector: &collector) },
      range: plain.range)
  }
}
