import Diagnostics
import Reporting

/// Areas whose figures are added up: those of a nation, or all.
struct AreaGroup {
  let name: String
  let areas: [Area]

  /// The areas of the group that have a report for an edition, in their order.
  func reports(for edition: EditionID, _ context: CollectionContext) -> [ReportSummary] {
    areas.compactMap { context.report(of: $0, edition) }
  }

  /// The areas of the group that should have one.
  func expected(for edition: EditionID) -> Int { areas.count { $0.exists(in: edition) } }
}

extension CollectionContext {
  /// The keys of the nations in the order of the register.
  var nations: [String] {
    var seen: Set<String> = []
    return publication.areas.areas.map(\.nation.value).filter { seen.insert($0).inserted }
  }

  /// A group for each nation, then one of all areas if there are several nations.
  var areaGroups: [AreaGroup] {
    let groups = nations.map { nation in
      AreaGroup(
        name: strings.nations[nation] ?? nation,
        areas: areas.filter { $0.nation.value == nation })
    }
    guard groups.count > 1 else { return groups }
    return groups + [AreaGroup(name: strings.word(.allAreas), areas: areas)]
  }
}
