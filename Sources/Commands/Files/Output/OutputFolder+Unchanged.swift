import Publishing

extension OutputFolder {
  /// A site that is there whole, as far as sizes tell, with a manifest that says that
  /// it was made from these inputs; otherwise `nil`. May be called from several threads at once.
  ///
  /// - Throws: `EnvironmentError` when something is there and cannot be read.
  func keptSite(_ site: String, from inputs: String) throws(EnvironmentError) -> KeptSite? {
    guard Self.isPlain(site), try folder.kind(of: site) == .folder else { return nil }
    var place = try folder.folder(site)
    guard let manifest = try publishedManifest(of: place), manifest.isMade(from: inputs) else {
      return nil
    }
    var sizes = try inspector.sizes(of: &place)
    sizes[PublishedSite.manifestName] = nil
    guard sizes.count == manifest.listed.count,
      manifest.listed.allSatisfy({ sizes[$0.path] == $0.size })
    else { return nil }
    return KeptSite(files: manifest.listed.map(\.path), headings: manifest.headings)
  }

  /// The pages above the sites, if they are there whole and were made from what these have in
  /// common, and the sites of the list, and no others, stand beneath them; otherwise `nil`.
  ///
  /// - Throws: `EnvironmentError` when something is there and cannot be read.
  func keptCollection(
    from common: String, sites: [String]
  ) throws(EnvironmentError) -> KeptCollection? {
    guard let manifest = try publishedManifest(of: folder), manifest.isMade(fromCommon: common),
      try PublicationList(folder, listedPaths: inspector.listedPaths).kept.isEmpty
    else { return nil }
    for file in manifest.listed {
      guard Self.isPlain(file.path), try folder.size(ofFile: file.path) == file.size else {
        return nil
      }
    }
    let there = try inspector.candidates(in: folder, jobs: jobs)
    guard Set(manifest.sites) == Set(sites), there == Set(sites) else { return nil }
    return KeptCollection(files: manifest.listed) { manifest.isMade(from: $0) }
  }

  private func publishedManifest(
    of place: borrowing Folder
  ) throws(EnvironmentError) -> PublishedManifest? {
    guard let bytes = try PublishedSite.manifest(of: place) else { return nil }
    return PublishedManifest(bytes)
  }
}
