package import Diagnostics
package import Formats
package import Reporting

/// The look of all pages: templates and the files they load.
package struct Theme: Sendable {
  package let templates: TemplateLibrary
  package let assets: AssetCatalog

  /// Reads a templates' folder: `*.mustache` at any depth, named by their path without the ending,
  /// and `assets/`.
  package static func load(
    from source: any ContentSource, collector: inout DiagnosticCollector
  ) -> Theme {
    var templates: [(name: String, file: SourceFile)] = []
    var assets: [(name: String, file: SourceFile)] = []
    for path in source.paths {
      let isAsset = path.hasPrefix("assets/")
      guard isAsset || path.hasSuffix(".mustache"),
        let file = source.file(path, collector: &collector)
      else { continue }
      if isAsset {
        assets.append((String(path.dropFirst(7)), file))
      } else {
        templates.append((String(path.dropLast(9)), file))
      }
    }
    return Theme(
      templates: TemplateLibrary(
        files: templates, recordsOrigins: false, collector: &collector),
      assets: AssetCatalog(files: assets, collector: &collector))
  }

  /// This theme with the style sheet of a publication: in the colours of its brand, and from a
  /// distribution where one is given.
  package func dressed(
    for site: Site, frontend: FrontendDistribution?, collector: inout DiagnosticCollector
  ) -> Theme {
    frontend?.check(collector: &collector)
    let assets = assets.assets.map { asset in
      guard asset.name == StyleSheet.name else { return asset }
      let sheet = StyleSheet(asset.source, frontend: frontend, brand: site.brand)
      let bytes = sheet.bytes(collector: &collector)
      return Asset(
        name: asset.name, source: SourceFile(path: asset.source.path, bytes: bytes))
    }
    return Theme(templates: templates, assets: AssetCatalog(assets: assets))
  }

  /// This theme with the words of all languages written into its templates.
  package func filled(for frames: FramePlan) -> Theme {
    Theme(templates: templates.filled(with: frames.allFields), assets: assets)
  }

  /// The bytes of a page.
  package func render(_ page: Page, collector: inout DiagnosticCollector) -> OutputFile {
    let markup = templates.render(page.template, with: page.record, collector: &collector)
    return OutputFile(path: page.path, bytes: markup.bytes)
  }
}
