import Diagnostics
import Reporting

/// The files of one report's folder, read once.
struct ReportInputs: Sendable {
  /// The folder relative to the content folder.
  let folder: String
  /// All files of the folder, or, in an outline, those that other reports look at.
  let source: KeptSource
  /// Of the paths and bytes of all files of the folder.
  let digest: String
  /// Of the paths alone.
  let names: String

  /// Reads all of the folder: `own` are the paths of its files. `edition` are the paths of the
  /// edition's files, of which a loader asks whether they are there. The files of `outline` are
  /// not read again, so that the report has the very figures that others show beside theirs.
  init(
    _ folder: String, _ own: ArraySlice<String>, of content: any ContentSource, edition: [String],
    outline: ReportInputs? = nil
  ) {
    self.folder = folder
    let paths = own + edition
    source = KeptSource(content, read: own, paths: Array(paths), beside: outline?.source)
    var digest = InputDigest()
    source.addAll(to: &digest)
    self.digest = digest.hex
    var names = InputDigest()
    for path in paths { names.add("path", path) }
    self.names = names.hex
  }

  private init(_ folder: String, _ source: KeptSource, digest: String, names: String) {
    self.folder = folder
    self.source = source
    self.digest = digest
    self.names = names
  }

  /// With the files only that other reports look at: the rest need not stay in memory.
  var outline: ReportInputs {
    let kept = outlinePaths
    return ReportInputs(folder, KeptSource(source, only: kept), digest: digest, names: names)
  }

  /// What other reports and the pages above them look at: who, which status, which figures.
  func addOutline(to digest: inout InputDigest) {
    digest.add("report", folder)
    for path in outlinePaths { source.add(path, to: &digest) }
  }

  private var outlinePaths: [String] {
    ["\(folder)/\(ContentLayout.figuresFile)", "\(folder)/\(ContentLayout.reportFile)"]
  }
}
