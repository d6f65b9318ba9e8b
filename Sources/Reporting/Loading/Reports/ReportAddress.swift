package import Diagnostics

/// Names one report: an area and an edition.
package struct ReportAddress: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let area: String
  package let edition: EditionID

  package init(area: String, edition: EditionID) {
    self.area = area
    self.edition = edition
  }

  /// `area/edition`, which is also the site's folder.
  package var description: String { "\(area)/\(edition)" }

  package static func < (left: Self, right: Self) -> Bool {
    (left.area, left.edition) < (right.area, right.edition)
  }

  /// Of each area the one of its newest edition.
  package static func newest(of addresses: [ReportAddress]) -> Set<ReportAddress> {
    Set(Dictionary(grouping: addresses, by: \.area).values.compactMap { $0.max() })
  }

  /// Every report that has a folder, in the order of areas' slugs and of editions. Folders that
  /// name no area or no reporting year are reported.
  package static func all(
    in source: any ContentSource, publication: Publication,
    collector: inout DiagnosticCollector
  ) -> [ReportAddress] {
    var addresses: [ReportAddress] = []
    for slug in source.names(in: ContentLayout.areasFolder) {
      let folder = "\(ContentLayout.areasFolder)/\(slug)"
      guard publication.areas[slug] != nil || !publication.areas.isKnown else {
        let place = SourceFile(path: source.displayPath(folder), bytes: []).startRange
        PopulationLoader.reportUnknownArea(
          Located(slug, at: place), areas: publication.areas, collector: &collector)
        continue
      }
      for name in source.names(in: folder) {
        let place = SourceFile(path: source.displayPath("\(folder)/\(name)"), bytes: []).startRange
        guard let edition = EditionID(name) else {
          EditionID.reportForm(Located(name, at: place), collector: &collector)
          continue
        }
        addresses.append(ReportAddress(area: slug, edition: edition))
      }
    }
    return addresses.sorted()
  }
}
