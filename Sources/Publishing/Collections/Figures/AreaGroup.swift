import Diagnostics
import Reporting

/// Areas whose figures are added up: those of a nation, or all.
struct AreaGroup: Sendable {
  let name: String
  let areas: [Area]
  private let byEdition: [EditionID: [ReportSummary]]
  private let expected: [EditionID: Int]

  /// `reports` are those of all areas, by area and in the order of `editions`.
  init(
    _ name: String, _ areas: [Area], _ reports: [String: [ReportSummary?]], _ editions: [Edition]
  ) {
    self.name = name
    self.areas = areas
    let rows = areas.compactMap { reports[$0.slug.value] }
    byEdition = Dictionary(
      uniqueKeysWithValues: editions.enumerated().map { index, edition in
        (edition.id, rows.compactMap { $0[index] })
      })
    expected = Dictionary(
      uniqueKeysWithValues: editions.map { edition in
        (edition.id, areas.count { $0.exists(in: edition.id) })
      })
  }

  /// The areas of the group that have a report for an edition, in their order.
  func reports(for edition: EditionID) -> [ReportSummary] { byEdition[edition] ?? [] }

  /// The areas of the group that should have one; 0 for an edition without any report.
  func expected(for edition: EditionID) -> Int { expected[edition] ?? 0 }
}

extension CollectionContext {
  /// The keys of the nations in the order of the register.
  var nations: [String] {
    var seen: Set<String> = []
    return publication.areas.areas.map(\.nation.value).filter { seen.insert($0).inserted }
  }

  /// A group for each nation, then one of all areas if there are several nations.
  func makeAreaGroups() -> [AreaGroup] {
    let reports = Dictionary(
      uniqueKeysWithValues: areas.map { area in
        (area.slug.value, editions.map { report(of: area, $0.id) })
      })
    let groups = nations.map { nation in
      AreaGroup(
        strings.nations[nation] ?? nation, areas.filter { $0.nation.value == nation }, reports,
        editions)
    }
    guard groups.count > 1 else { return groups }
    return groups + [AreaGroup(strings.word(.allAreas), areas, reports, editions)]
  }
}
