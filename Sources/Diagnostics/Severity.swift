/// How much a message weighs.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  /// The report it concerns is not published.
  case error
  /// Published, but somebody should look at it.
  case warning
  /// For information.
  case note

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }

  /// Heavier severities come first.
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
