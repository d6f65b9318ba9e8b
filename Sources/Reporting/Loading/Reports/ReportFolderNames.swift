package import Diagnostics

/// Finds files of a report's folder that nobody will read, most often slips in a name.
struct ReportFolderNames {
  let source: any ContentSource
  /// The report's folder.
  let folder: String
  let languages: [LanguageCode]

  func check(collector: inout DiagnosticCollector) {
    guard let defaultLanguage = languages.first else { return }
    let introductions = languages.map {
      ContentLayout.narrative(ContentLayout.introduction, $0, default: defaultLanguage)
    }
    let known =
      introductions + [
        ContentLayout.reportFile, ContentLayout.figuresFile, ContentLayout.beforeFolder,
        ContentLayout.afterFolder, ContentLayout.imagesFolder,
      ]
    let required = [introductions[0], ContentLayout.reportFile, ContentLayout.figuresFile]
    let names = source.names(in: folder)
    for name in names where !known.contains(name) {
      let place = SourceFile(path: source.displayPath("\(folder)/\(name)"), bytes: []).startRange
      let near = EditDistance.nearest(to: name, among: known.filter { !names.contains($0) })
      // The message about the file that is missing names this one.
      if let near, required.contains(near) { continue }
      collector.report(
        .fileUnexpected,
        "'\(name)' is not read by anything".didYouMean(near), at: place)
    }
  }
}

extension DiagnosticKind {
  package static let fileUnexpected = DiagnosticKind(
    "files.unexpected", .warning, title: "A report's folder holds only files that are read",
    explanation: "What stands in this file will not appear on the site.",
    remedy: "Correct the file's name, or move it out of the content folder.")
}
