package import Diagnostics
import Formats

/// Reads `populations.csv`.
package enum PopulationLoader {
  package static func load(
    _ file: SourceFile, areas: AreaRegister, collector: inout DiagnosticCollector
  ) -> PopulationTable? {
    guard let table = CSVReader.read(file, collector: &collector),
      table.checkHeader(
        required: ["estimate", "area", "people", "source"], isKnown: { _ in false },
        collector: &collector),
      let estimate = table.column("estimate"), let area = table.column("area"),
      let people = table.column("people"), let source = table.column("source")
    else { return nil }
    var entries: [String: [String: PopulationTable.Entry]] = [:]
    // A population that is not there may be in a line with a fault.
    var isWhole = table.isWhole
    for row in table.rows {
      let slug = row.cells[area]
      guard areas[slug.value] != nil || !areas.isKnown else {
        reportUnknownArea(slug, areas: areas, collector: &collector)
        isWhole = false
        continue
      }
      guard let value = readPeople(row.cells[people], collector: &collector) else {
        isWhole = false
        continue
      }
      let estimateID = row.cells[estimate].value
      if let earlier = entries[estimateID]?[slug.value] {
        collector.report(
          .populationDuplicate, "Population of '\(slug.value)' in '\(estimateID)' is given twice",
          at: row.range, notes: [Diagnostic.Note("It stands here too", at: earlier.people.range)])
        continue
      }
      entries[estimateID, default: [:]][slug.value] = PopulationTable.Entry(
        people: value, source: row.cells[source])
    }
    return PopulationTable(entries: entries, file: isWhole ? file : nil)
  }

  private static func readPeople(
    _ cell: Located<String>, collector: inout DiagnosticCollector
  ) -> Located<Observation>? {
    if Shorthand(symbol: cell.value) == .notAvailable {
      return Located(.shorthand(.notAvailable), at: cell.range)
    }
    guard case .number(let number) = FigureText.parse(cell.value, maximumDigits: 9), number > 0
    else {
      collector.report(
        .populationNumber, "'\(cell.value)' is not a number of people", at: cell.range)
      return nil
    }
    return Located(.number(number), at: cell.range)
  }

  static func reportUnknownArea(
    _ slug: Located<String>, areas: AreaRegister, collector: inout DiagnosticCollector
  ) {
    let near = EditDistance.nearest(to: slug.value, among: areas.areas.map(\.slug.value))
    collector.report(
      .areaUnknown,
      "Area '\(slug.value)' is not in the register".didYouMean(near), at: slug.range,
      fixes: near.flatMap { near in
        // The name of a folder stands in no file.
        guard !slug.range.text.isEmpty else { return nil }
        return [Diagnostic.Fix("Write '\(near)'", replacing: slug.range, with: near)]
      } ?? [])
  }
}

extension DiagnosticKind {
  package static let areaUnknown = DiagnosticKind(
    "areas.unknown", title: "Every area that is named is in the register",
    explanation: """
      Names, codes and populations are found by the area's slug, the short name in the first \
      column of areas.csv. The folder of an area has the same name.
      """,
    remedy: "Correct the spelling, rename the folder, or add the area to areas.csv.")
  package static let populationDuplicate = DiagnosticKind(
    "populations.duplicate", title: "Each area has one population per estimate",
    explanation: "With two numbers, the rate would depend on which of them was read last.",
    remedy: "Remove one of the two lines.")
  package static let populationNumber = DiagnosticKind(
    "populations.number", title: "A population is a whole number of people above 0",
    explanation: "Rates are divided by this number.",
    remedy: "Write digits only, without separators, or [x] when the figure is not available.")
}
