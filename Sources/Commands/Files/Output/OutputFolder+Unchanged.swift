import Publishing

extension OutputFolder {
  /// The files of a site that is there whole, as far as sizes tell, with a manifest that says that
  /// it was made from these inputs; otherwise `nil`. May be called from several threads at once.
  ///
  /// - Throws: `EnvironmentError` when something is there and cannot be read.
  func filesMade(_ site: String, from inputs: String) throws(EnvironmentError) -> [String]? {
    guard Self.isPlain(site), try folder.kind(of: site) == .folder else { return nil }
    let place = try folder.folder(site)
    guard let manifest = try publishedManifest(of: place), manifest.isMade(from: inputs) else {
      return nil
    }
    var sizes = try inspector.sizes(of: place)
    sizes[PublishedSite.manifestName] = nil
    return sizes == manifest.files.mapValues(\.size) ? Array(manifest.files.keys) : nil
  }

  /// Whether the pages above the sites are there whole and were made from these inputs, and the
  /// sites of the list, and no others, stand beneath them.
  ///
  /// - Throws: `EnvironmentError` when something is there and cannot be read.
  func isCollectionMade(
    from inputs: String, sites: [String]
  ) throws(EnvironmentError) -> Bool {
    guard let manifest = try publishedManifest(of: folder), manifest.isMade(from: inputs),
      try PublicationList(folder, listedPaths: inspector.listedPaths).kept.isEmpty
    else { return false }
    for (path, entry) in manifest.files {
      guard Self.isPlain(path), try folder.size(ofFile: path) == entry.size else { return false }
    }
    let there = try inspector.candidates(in: folder)
    return Set(manifest.sites) == Set(sites) && there == Set(sites)
  }

  private func publishedManifest(
    of place: borrowing Folder
  ) throws(EnvironmentError) -> PublishedManifest? {
    guard let bytes = try PublishedSite.manifest(of: place) else { return nil }
    return PublishedManifest(bytes)
  }
}
