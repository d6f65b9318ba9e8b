@testable import Commands

extension OutputFolder {
  /// Stages files above the sites as a build does; without a manifest among them, one of no files.
  func stage(collection files: [SiteFile]) throws(EnvironmentError) {
    let stage = CollectionStage(self)
    var manifest = SiteFile(PublishedSite.manifestName, Array(#"{"files": []}"#.utf8))
    for file in files {
      if file.path == manifest.path {
        manifest = file
      } else {
        try stage.stage(file)
      }
    }
    try stage.finish(manifest: manifest, keeping: [])
  }
}
