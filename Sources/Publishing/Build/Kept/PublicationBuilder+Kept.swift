import Reporting

/// What of a publication is there already.
extension PublicationBuilder {
  /// What is published and was made from these very inputs without a finding.
  ///
  /// The pages above the sites carry keys only if nothing was found in what all share and no draft
  /// was left out, a site only if nothing was found in its report.
  /// - Throws: what the sink throws.
  package func kept(
    _ inputs: PublicationInputs, by sink: any SiteSink
  ) throws -> KeptPublication {
    watch.begin(.unchanged)
    let addresses = inputs.addresses
    let known = addresses.compactMap { $0 }
    let sites = try ConcurrentMap.map(known, jobs: jobs) { try keptSite($0, inputs, by: sink) }
    var collection: KeptCollection?
    if listing.isEmpty, known.count == addresses.count {
      collection = try sink.keptCollection(common: inputs.common, sites: known)
    }
    let kept = zip(known, sites).compactMap { address, site in site.map { (address, $0) } }
    return KeptPublication(
      sites: Dictionary(kept) { first, _ in first }, collection: collection, planned: known)
  }

  /// How many sites there are, if all that is published was made from these very inputs without a
  /// single finding: then there is nothing to do and nothing to say. Otherwise `nil`.
  package func countOfUnchanged(
    _ inputs: PublicationInputs, _ published: KeptPublication
  ) -> Int? {
    guard selection.isEverything, let collection = published.collection,
      published.sites.count == inputs.addresses.count,
      let headings = published.headings(of: ReportAddress.newest(of: Array(published.sites.keys))),
      collection.isMade(inputs.collectionKey(headings))
    else { return nil }
    return published.sites.count
  }

  private func keptSite(
    _ address: ReportAddress, _ inputs: PublicationInputs, by sink: any SiteSink
  ) throws -> KeptSite? {
    guard !listing.contains(where: { owns(address, $0) }),
      let digest = inputs.outline(of: address)?.digest
    else { return nil }
    return try sink.keptSite(of: address, inputs: inputs.key(ofSite: digest))
  }
}
