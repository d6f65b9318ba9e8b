import Formats

/// The message over a chart.
package enum ChartHeadline: Sendable {
  /// A sentence about a figure, whose number chooses between singular and plural.
  case fact(KeyFact)
  /// A sentence for each way in which the area's figure can lie beside the one that it is compared
  /// with: the earliest of a line, the middle one of the dots.
  case comparison(
    higher: LocalizedParameterText, lower: LocalizedParameterText,
    equal: LocalizedParameterText)

  func texts(_ language: LanguageCode) -> [ParameterText] {
    switch self {
    case .fact(let fact): fact.texts(language)
    case .comparison(let higher, let lower, let equal):
      [higher, lower, equal].compactMap { $0[language] }
    }
  }

  func isWritten(in language: LanguageCode) -> Bool {
    switch self {
    case .fact(let fact): fact.sentences[language]?.isEmpty == false
    case .comparison(let higher, let lower, let equal):
      higher[language] != nil && lower[language] != nil && equal[language] != nil
    }
  }
}
