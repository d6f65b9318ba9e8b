package import Diagnostics

/// Sees to it that every rate can be computed, or is shown as it was published.
enum PopulationKnown: ReportCheck {
  static func check(
    _ report: Report, in publication: Publication, collector: inout DiagnosticCollector
  ) {
    let rates = report.figures.tables.filter { $0.definition.formula != nil }
    let cells = Set(rates.map { $0.definition.cell("", "") })
    for value in report.settings.publishedValues {
      checkNeed(of: value, cells, report, collector: &collector)
    }
    for rate in rates where rate.cells.contains(where: { $0.value.number == nil }) {
      if report.settings.unreadCells.contains(rate.definition.cell("", "")) { continue }
      reportMissing(rate.definition, report, publication, collector: &collector)
    }
  }

  private static func checkNeed(
    of value: PublishedValue, _ rates: Set<CellKey>, _ report: Report,
    collector: inout DiagnosticCollector
  ) {
    if !rates.contains(value.cell.value) {
      collector.report(
        .publishedValue, "'\(value.cell.value)' is not a rate", at: value.cell.range)
    } else if report.population?.people.value.number != nil {
      collector.report(
        .publishedValue, "'\(value.cell.value)' can be computed, so it is not taken from elsewhere",
        at: value.cell.range,
        notes: report.population.map {
          [Diagnostic.Note("The population is given here", at: $0.people.range)]
        } ?? [])
    }
  }

  private static func reportMissing(
    _ definition: TableDefinition, _ report: Report, _ publication: Publication,
    collector: inout DiagnosticCollector
  ) {
    guard let formula = definition.formula, let file = publication.populations.file,
      report.figures[formula.numerator.value]?.number != nil
    else { return }
    let area = report.area.slug.value
    let estimate = report.edition.populationEstimate.id
    let last = publication.populations.lastEntry(estimate: estimate)
    let place = (report.population ?? last)?.people.range ?? file.startRange
    collector.report(
      .populationUnknown,
      "Population of '\(area)' in '\(estimate)' is not given, so '\(definition.key.value)' "
        + "cannot be computed", at: place,
      notes: (report.population == nil && last != nil
        ? [Diagnostic.Note("Behind this line there is none of '\(area)'", at: place)] : [])
        + [Diagnostic.Note("The rate is defined here", at: definition.key.range)])
  }
}

extension DiagnosticKind {
  package static let populationUnknown = DiagnosticKind(
    "populations.unknown", title: "The population behind every rate is known",
    explanation: """
      A rate per head needs the number of people in the area, from the estimate that the \
      edition names.
      """,
    remedy: """
      The national team adds the area to populations.csv. Where the figure is not available, \
      it writes [x] there, and report.yaml may give the rate as published, with its source.
      """)
  package static let publishedValue = DiagnosticKind(
    "report.published-value",
    title: "A figure is taken from elsewhere only where it cannot be computed",
    explanation: "A computed figure can be checked by every reader, a copied one cannot.",
    remedy: "Remove the entry from published-values.")
}
