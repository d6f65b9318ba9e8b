/// The marks that stand in place of a number or beside it, as the harmonised guidance of the
/// Government Statistical Service on symbols in tables has them.
package enum Shorthand: String, CaseIterable, Sendable {
  case notAvailable = "x"
  case notApplicable = "z"
  case confidential = "c"
  case revised = "r"
  case provisional = "p"
  /// Rounds to zero, but is not zero.
  case low = "low"

  /// As it is written in a cell, such as `[z]`.
  package var symbol: String { "[\(rawValue)]" }

  /// Reads the form with brackets.
  package init?(symbol text: String) {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    self.init(rawValue: String(text.dropFirst().dropLast()))
  }

  /// The sentence that explains the mark to readers.
  package var meaning: InterfaceWord {
    switch self {
    case .notAvailable: .symbolNotAvailable
    case .notApplicable: .symbolNotApplicable
    case .confidential: .symbolConfidential
    case .revised: .symbolRevised
    case .provisional: .symbolProvisional
    case .low: .symbolLow
    }
  }
}
