import Diagnostics
import Reporting

/// Adds up a figure over several reports of one edition.
///
/// One report without a number makes the sum unknown: a sum over fewer areas than its name says
/// would be quoted as if it were whole, and would give a withheld figure away. A rate is computed
/// from the sums of what it is made from.
struct GroupSum {
  let reports: [ReportSummary]
  let edition: Edition
  let populations: PopulationTable

  func value(of cell: CellKey, in definition: TableDefinition) -> Observation {
    guard !reports.isEmpty else { return .shorthand(.notAvailable) }
    guard let formula = definition.formula else { return sum(of: cell) }
    let people = Observation.sum(
      of: reports.map { report in
        populations.entry(
          estimate: edition.populationEstimate.id, area: report.address.area)?.people.value
          ?? .shorthand(.notAvailable)
      })
    guard case .number(let count) = sum(of: formula.numerator.value),
      case .number(let people) = people, people > 0
    else { return .shorthand(.notAvailable) }
    return .number(formula.value(numerator: count, people: people))
  }

  private func sum(of cell: CellKey) -> Observation {
    Observation.sum(of: reports.map { $0.figures[cell] ?? .shorthand(.notAvailable) })
  }
}
