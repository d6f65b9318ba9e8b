package import Reporting

/// Which reports a run is about.
package struct BuildSelection: Sendable {
  /// Slugs; empty stands for all.
  package var areas: [String]
  /// Empty stands for all.
  package var editions: [EditionID]
  /// Whether drafts count too.
  package var includesDrafts: Bool

  package init(
    areas: [String] = [], editions: [EditionID] = [], includesDrafts: Bool = false
  ) {
    self.areas = areas
    self.editions = editions
    self.includesDrafts = includesDrafts
  }

  package func includes(_ address: ReportAddress) -> Bool {
    (areas.isEmpty || areas.contains(address.area))
      && (editions.isEmpty || editions.contains(address.edition))
  }

  package var isEverything: Bool { areas.isEmpty && editions.isEmpty }
}
