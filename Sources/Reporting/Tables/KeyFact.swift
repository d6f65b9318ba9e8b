package import Diagnostics
package import Formats

/// A sentence about a report's figures for its first page.
package struct KeyFact: Sendable {
  /// The figure that chooses between singular and plural; without a number the sentence is left
  /// out.
  package let figure: Located<CellKey>?
  /// Per language the sentence by plural form; a sentence without forms has only `other`.
  package let sentences: [LanguageCode: [String: ParameterText]]
  package let range: SourceRange

  /// The sentences of a language in a fixed order.
  func texts(_ language: LanguageCode) -> [ParameterText] {
    (sentences[language] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
  }
}
