import Reporting

/// What is published and need not be made again. It is found out once, before anything is made.
package struct KeptPublication: Sendable {
  let sites: [ReportAddress: KeptSite]
  /// `nil` also where the listing of folders found something, which is said by every run.
  let collection: KeptCollection?

  /// `planned` are all reports, kept or not.
  init(
    sites: [ReportAddress: KeptSite] = [:], collection: KeptCollection? = nil,
    planned: [ReportAddress] = []
  ) {
    self.sites = sites
    sitesBeneathCollection = collection == nil ? nil : planned.map(\.description)
    self.collection = collection
  }

  /// The folders of all sites that are published, if pages above them may be kept.
  package let sitesBeneathCollection: [String]?

  /// What a run begins with when nothing is known of what is published.
  package static let nothing = KeptPublication()

  /// The reports whose sites are not kept, and those that they may look at.
  func reach(among addresses: [ReportAddress]) -> Set<ReportAddress> {
    let anew = addresses.filter { sites[$0] == nil }
    let areas = Set(anew.map(\.area))
    let editions = Set(anew.map(\.edition))
    return Set(addresses.filter { areas.contains($0.area) || editions.contains($0.edition) })
  }

  /// The digests of the headings of these sites; `nil` when one of them is not kept.
  func headings(of addresses: some Sequence<ReportAddress>) -> [ReportAddress: String]? {
    var headings: [ReportAddress: String] = [:]
    for address in addresses {
      guard let digest = sites[address]?.headings else { return nil }
      headings[address] = digest
    }
    return headings
  }
}
