import Reporting

extension StringTable {
  /// What stands in a cell: a number in the form of the language, or the shorthand's symbol.
  func text(of value: Observation) -> String {
    switch value {
    case .number(let number): format(number)
    case .shorthand(let shorthand): shorthand.symbol
    }
  }
}
