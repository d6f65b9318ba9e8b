package import Diagnostics

/// The files that every site carries: the style sheet and what belongs to it.
package struct AssetCatalog: Sendable {
  package let assets: [Asset]

  package init(assets: [Asset]) { self.assets = assets }

  /// Takes the files of `Templates/assets`.
  /// `files` come by name; a style sheet `site.css` must be among them.
  package init(files: [(name: String, file: SourceFile)], collector: inout DiagnosticCollector) {
    self.init(assets: files.map { Asset(name: $0.name, source: $0.file) })
    if path(of: "site.css") == nil {
      let place = SourceFile(path: "Templates/assets/site.css", bytes: []).startRange
      collector.report(.assetMissing, "Style sheet 'site.css' is missing", at: place)
    }
  }

  /// The path of an asset inside a site, such as `assets/site-0a1b2c3d4e.css`.
  package func path(of name: String) -> String? {
    assets.first { $0.name == name }?.file.path
  }
}

extension DiagnosticKind {
  package static let assetMissing = DiagnosticKind(
    "templates.asset", title: "The templates' folder holds the style sheet",
    explanation: "Without it, pages would be hard to read and tables would run off a phone.",
    remedy: "Restore assets/site.css in the templates' folder.")
}
