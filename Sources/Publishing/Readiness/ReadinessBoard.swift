package import Diagnostics
package import Reporting

/// All areas by all editions: how far each report is.
package struct ReadinessBoard: Sendable {
  /// One report that there is or should be.
  package struct Cell: Sendable {
    package let address: ReportAddress
    package let readiness: Readiness
    /// What was found in it; nothing when it is missing.
    package let counts: MessageCounts
    /// Whether a site of it is in the output folder, even if what it would be made from has errors
    /// by now.
    package let hasSite: Bool
  }

  package let areas: [String]
  package let editions: [EditionID]
  /// Errors in what all reports share; with one of them, nothing can be published.
  package let sharedErrors: Int
  private let cells: [ReportAddress: Cell]

  /// `published` are the folders of the sites in the output folder, such as `area/1999-00`.
  package init(_ result: BuildResult, selection: BuildSelection, published: Set<String>) {
    let areas = result.publication.areas.areas.filter {
      selection.areas.isEmpty || selection.areas.contains($0.slug.value)
    }
    let editions = result.publication.editions.map(\.id).filter {
      selection.editions.isEmpty || selection.editions.contains($0)
    }
    let states = Dictionary(
      result.states.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    var cells: [ReportAddress: Cell] = [:]
    for area in areas {
      for edition in editions {
        let address = ReportAddress(area: area.slug.value, edition: edition)
        guard states[address] != nil || area.exists(in: edition) else { continue }
        cells[address] = Self.cell(
          address, states[address], hasSite: published.contains(address.description))
      }
    }
    self.areas = areas.map(\.slug.value)
    self.editions = editions
    self.cells = cells
    let own = result.states.filter { selection.includes($0.address) }.map(\.counts.error)
    sharedErrors = MessageCounts(result.diagnostics).error - own.reduce(0, +)
  }

  private static func cell(
    _ address: ReportAddress, _ state: ReportState?, hasSite: Bool
  ) -> Cell {
    let readiness: Readiness
    if let state {
      if state.isDraft {
        readiness = .draft
      } else if state.counts.error > 0 {
        readiness = .invalid
      } else {
        readiness = hasSite ? .published : .ready
      }
    } else {
      readiness = .missing
    }
    return Cell(
      address: address, readiness: readiness, counts: state?.counts ?? MessageCounts([]),
      hasSite: hasSite)
  }

  /// The report of an area and an edition; `nil` where the area does not exist in that edition.
  package func cell(_ area: String, _ edition: EditionID) -> Cell? {
    cells[ReportAddress(area: area, edition: edition)]
  }

  /// How many reports of an edition are how far.
  package func count(of readiness: Readiness, in edition: EditionID) -> Int {
    areas.count { cell($0, edition)?.readiness == readiness }
  }
}
