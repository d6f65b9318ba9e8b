package import Diagnostics

/// One part of a report, as the edition orders them.
package enum EditionSection: Sendable {
  /// What the area writes at the beginning.
  case introduction
  /// The area's pages that stand before the figures.
  case localBefore
  /// A standard text, by its key.
  case standard(Located<String>)
  case statistics
  case commentary
  /// The area's pages that stand behind the figures.
  case localAfter

  /// The part that a word in `sections` names; every word that is not built in names a standard
  /// text.
  package init(_ word: Located<String>) {
    switch word.value {
    case "introduction": self = .introduction
    case "local-before": self = .localBefore
    case "statistics": self = .statistics
    case "commentary": self = .commentary
    case "local-after": self = .localAfter
    default: self = .standard(word)
    }
  }
}
