/// What stands in a cell: a whole number, or the reason why there is none.
package enum Observation: Hashable, Sendable {
  case number(Int)
  case shorthand(Shorthand)

  package var number: Int? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// As `figures.csv` spells it.
  package var csvText: String {
    switch self {
    case .number(let number): String(number)
    case .shorthand(let shorthand): shorthand.symbol
    }
  }

  /// The sum of several observations. A cell to which the table does not apply counts for
  /// nothing; a number that is unknown or withheld makes the sum so too.
  package static func sum(of parts: some Sequence<Observation>) -> Observation {
    var sum: Observation = .shorthand(.notApplicable)
    for part in parts where part != .shorthand(.notApplicable) {
      guard let number = part.number else { return part }
      sum = .number((sum.number ?? 0) + number)
    }
    return sum
  }
}
