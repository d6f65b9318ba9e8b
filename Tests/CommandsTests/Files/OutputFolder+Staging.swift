@testable import Commands

extension OutputFolder {
  /// Stages all files above the sites, `manifest.json` among them, as `CollectionStage` does.
  func stage(collection files: [SiteFile]) throws(EnvironmentError) {
    let stage = CollectionStage(self)
    var manifest: SiteFile?
    for file in files {
      if file.path == PublishedSite.manifestName {
        manifest = file
      } else {
        try stage.stage(file)
      }
    }
    guard let manifest else { preconditionFailure("The files above the sites have a manifest") }
    try stage.finish(manifest: manifest, keeping: [])
  }
}
