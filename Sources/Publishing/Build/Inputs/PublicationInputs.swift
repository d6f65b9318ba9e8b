import Reporting

/// Everything that a run reads, with the digests by which a later run knows that a site need not
/// be made again.
///
/// The digests are coarse on purpose. A site depends on every file that is not in a report's
/// folder, on the templates, on the version of the program, on the settings and figures of *all*
/// reports, and on all files of its own folder. What one report may know of another is only what
/// its outline holds: a new check or page can ask for no more, so it cannot be forgotten here. No
/// time of a file plays a part.
package struct PublicationInputs: Sendable {
  /// The content outside of reports.
  let shared: KeptSource
  let templates: KeptSource
  /// By folder; of each the outline only.
  let reports: [String: ReportInputs]
  /// Of all that sites have in common, and of what they look at in one another.
  let common: String

  /// The reports of all folders in the order of their files; `nil` for one that no report can have.
  let addresses: [ReportAddress?]

  /// The paths of each edition's files.
  private let editions: [String: [String]]

  /// Reads everything once.
  ///
  /// `variant` tells apart runs that make other sites from the same files.
  init(
    content: any ContentSource, templates: any ContentSource, variant: [String], jobs: Int
  ) throws {
    let all = content.paths
    let (sharedPaths, folders) = Self.divided(all)
    let editions = Dictionary(
      grouping: content.paths(in: ContentLayout.editionsFolder), by: Self.edition)
    let shared = KeptSource(content, read: sharedPaths, paths: all, jobs: jobs)
    let kept = KeptSource(templates, read: templates.paths, jobs: jobs)
    let read = ConcurrentMap.map(folders, jobs: jobs) { folder, paths in
      let report = ReportInputs(
        folder, all[paths], of: content, edition: editions[Self.lastPart(folder)] ?? []
      ).outline
      var part = InputDigest()
      report.addOutline(to: &part)
      return (report, part)
    }
    var digest = InputDigest()
    for part in variant { digest.add("variant", part) }
    kept.addAll(to: &digest)
    shared.addAll(to: &digest)
    for (_, part) in read { digest.add(part) }
    let reports = read.map(\.0)
    self.shared = shared
    self.templates = kept
    self.reports = Dictionary(reports.map { ($0.folder, $0) }) { first, _ in first }
    addresses = reports.map { report in
      let parts = report.folder.split(separator: "/").map(String.init)
      return EditionID(parts[2]).map { ReportAddress(area: parts[1], edition: $0) }
    }
    self.editions = editions
    common = digest.hex
  }

  /// All files of a report's folder: those of the outline as they were read, the others anew.
  func read(_ address: ReportAddress, from content: any ContentSource) -> ReportInputs {
    let folder = ContentLayout.report(address.area, address.edition)
    return ReportInputs(
      folder, content.paths(in: folder), of: content,
      edition: editions[address.edition.description] ?? [], outline: reports[folder])
  }

  /// What other reports see of one; `nil` when there is no such folder.
  func outline(of address: ReportAddress) -> ReportInputs? {
    reports[ContentLayout.report(address.area, address.edition)]
  }

  /// The key of a site whose report has that digest of its own files.
  func key(ofSite own: String) -> String {
    var digest = InputDigest()
    digest.add("common", common)
    digest.add("report", own)
    return digest.hex
  }

  /// The key of the pages above the sites. They list the pages of all reports, and the headings of
  /// each area's newest, whose digests are given by address: a text may change without them.
  func collectionKey(_ headings: [ReportAddress: String]) -> String {
    var digest = InputDigest()
    digest.add("collection", common)
    for report in reports.values.sorted(by: { $0.folder < $1.folder }) {
      digest.add(report.folder, report.names)
    }
    for (address, headings) in headings.sorted(by: { $0.key < $1.key }) {
      digest.add(address.description, headings)
    }
    return digest.hex
  }

  /// What all share, and the folders of reports with the positions of their files.
  private static func divided(
    _ paths: [String]
  ) -> (shared: [String], reports: [(folder: String, files: Range<Int>)]) {
    var shared: [String] = []
    var reports: [(folder: String, files: Range<Int>)] = []
    for (index, path) in paths.enumerated() {
      if let last = reports.last, last.files.upperBound == index,
        path.utf8.starts(with: last.folder.utf8),
        path.utf8.dropFirst(last.folder.utf8.count).first == UInt8(ascii: "/")
      {
        reports[reports.count - 1].files = last.files.lowerBound..<(index + 1)
      } else if let folder = reportFolder(of: path) {
        reports.append((folder, index..<(index + 1)))
      } else {
        shared.append(path)
      }
    }
    return (shared, reports)
  }

  /// The folder of the report that a path lies in; `nil` for what all share.
  private static func reportFolder(of path: String) -> String? {
    let parts = path.split(separator: "/", maxSplits: 3)
    guard parts.count == 4, parts[0] == ContentLayout.areasFolder else { return nil }
    return path[..<parts[2].endIndex].description
  }

  private static func edition(of path: String) -> String {
    let parts = path.split(separator: "/", maxSplits: 2)
    return parts.count > 1 ? String(parts[1]) : ""
  }

  private static func lastPart(_ folder: String) -> String {
    folder.split(separator: "/").last.map(String.init) ?? ""
  }
}
