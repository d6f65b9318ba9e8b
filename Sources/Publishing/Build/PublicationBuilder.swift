package import Diagnostics
package import Reporting

/// Runs the whole flow: read, check, compose, hand over.
///
/// 1. What all reports share is read and checked; with an error there, no report is made.
/// 2. Every report is read, then checked with the others beside it; an error stays with its report.
/// 3. The selected reports are composed and handed to the sink, those without an error only.
/// 4. The pages above them are composed from the summaries.
package struct PublicationBuilder: Sendable {
  private let content: any ContentSource
  private let templates: any ContentSource
  private let selection: BuildSelection
  private let policy: SeverityPolicy
  private let jobs: Int
  private let version: String
  private let listing: [Diagnostic]
  private let standing: Set<String>

  /// `standing` are the sites in the output folder before the run, such as `area/1999-00`.
  /// `listing` is what the listing of the folders found: a file that was passed over there is an
  /// error of the report that it belongs to, or of all.
  package init(
    content: any ContentSource, templates: any ContentSource, selection: BuildSelection,
    policy: SeverityPolicy, jobs: Int, version: String, listing: [Diagnostic] = [],
    standing: Set<String> = []
  ) {
    self.standing = standing
    self.listing = listing
    self.content = content
    self.templates = templates
    self.selection = selection
    self.policy = policy
    self.jobs = jobs
    self.version = version
  }

  /// - Throws: what the sink throws.
  package func run(into sink: any SiteSink) throws -> BuildResult {
    var shared = DiagnosticCollector()
    let theme = Theme.load(from: templates, collector: &shared)
    let publication = PublicationLoader.load(from: content, collector: &shared)
    for edition in publication.editions {
      EditionCheck.check(edition, in: publication, collector: &shared)
      TableTextsFitEveryYear.check(edition, in: publication, collector: &shared)
    }
    let standard = StandardTexts(publication)
    StandardTextChecks.check(publication, standard: standard, collector: &shared)
    let addresses = ReportAddress.all(in: content, publication: publication, collector: &shared)
    for finding in listing where !addresses.contains(where: { owns($0, finding) }) {
      shared.report(finding)
    }
    SelectionCheck(selection, publication).check(collector: &shared)
    let broken = Set(
      shared.diagnostics.compactMap(policy.apply).filter { $0.severity == .error }
        .map(\.range.file.path))
    let read = try ConcurrentMap.map(addresses, jobs: jobs) { address in
      self.read(address, in: publication, standard: standard, broken: broken)
    }
    let kept = try check(read.compactMap { $0 }, publication, findings: &shared)
    let left = zip(addresses, read).count { $1 == nil && selection.includes($0) }
    guard !isInError(shared), publication.hasAllWords else {
      return result(of: shared, reports: kept, publication, draftsLeftOut: left)
    }
    let composed = try compose(kept, publication, theme, into: sink)
    var result = result(of: shared, reports: composed, publication, draftsLeftOut: left)
    let sound = composed.filter { !isInError($0.findings) }
    // What is not for publication may leave reports out: its board says which.
    if sound.count == composed.count || selection.includesDrafts {
      result.collection = try collection(
        sound.compactMap(\.report), publication, theme, result: &result)
    }
    return result
  }

  /// A report on its way through the stages.
  private struct Item: Sendable {
    let address: ReportAddress
    let report: Report?
    let isDraft: Bool
    /// Whether the definitions of its tables could be read.
    let checksFigures: Bool
    var findings: DiagnosticCollector
    var isHandedOver = false
  }

  /// `broken` are the paths of shared files with errors: by a broken table set no figures are
  /// judged.
  /// - Returns: `nil` when the report is a draft and drafts are not wanted.
  private func read(
    _ address: ReportAddress, in publication: Publication, standard: StandardTexts,
    broken: Set<String>
  ) -> Item? {
    var findings = DiagnosticCollector()
    for finding in listing where owns(address, finding) { findings.report(finding) }
    let loader = ReportLoader(address, in: publication, from: content)
    let settings = loader.loadSettings(collector: &findings)
    let isDraft =
      settings?.status == .draft || publication.edition(address.edition)?.status == .draft
    if isDraft, !selection.includesDrafts { return nil }
    let tableSet = publication.edition(address.edition)?.tableSet.file.path
    let checksFigures = tableSet.map { !broken.contains($0) } ?? true
    let report = loader.load(settings, checksFigures: checksFigures, collector: &findings)
    if let report {
      NarrativeChecks.check(report, in: publication, standard: standard, collector: &findings)
    }
    return Item(
      address: address, report: report, isDraft: isDraft, checksFigures: checksFigures,
      findings: findings)
  }

  /// Whether a finding is about something in the folder of a report.
  private func owns(_ address: ReportAddress, _ finding: Diagnostic) -> Bool {
    let folder = content.displayPath(ContentLayout.report(address.area, address.edition))
    return finding.range.file.path.hasPrefix("\(folder)/")
  }

  /// Holds every report against the rules, with all others beside it.
  private func check(
    _ items: [Item], _ publication: Publication, findings: inout DiagnosticCollector
  ) throws -> [Item] {
    let series = FigureSeries(
      reports: items.compactMap(\.report), history: publication.history)
    for edition in publication.editions {
      EditionFiguresCheck.check(edition, in: publication, beside: series, collector: &findings)
    }
    let items = checkedForVacancies(items)
    return try ConcurrentMap.map(items, jobs: jobs) { item in
      guard let report = item.report, item.checksFigures else { return item }
      var item = item
      ReportChecks.check(
        report, in: publication, beside: series, collector: &item.findings)
      return item
    }
  }

  /// The same items, each compared with the report of the same area for the edition before.
  private func checkedForVacancies(_ items: [Item]) -> [Item] {
    let reports = Dictionary(items.map { ($0.address, $0.report) }) { first, _ in first }
    return items.map { item in
      let address = ReportAddress(area: item.address.area, edition: item.address.edition.previous)
      guard let report = item.report, let previous = reports[address] ?? nil else { return item }
      var item = item
      VacanciesFilled.check(report, after: previous, collector: &item.findings)
      return item
    }
  }

  private func compose(
    _ items: [Item], _ publication: Publication, _ theme: Theme, into sink: any SiteSink
  ) throws -> [Item] {
    let editions = Dictionary(grouping: items.map(\.address), by: \.area)
    return try ConcurrentMap.map(items, jobs: jobs) { item in
      guard let report = item.report, selection.includes(item.address) else { return item }
      var item = item
      let others = (editions[item.address.area] ?? []).map(\.edition)
        .filter { $0 != item.address.edition }
      let files = ReportSite.compose(
        report, publication: publication, otherEditions: others.reversed(), theme: theme,
        version: version, collector: &item.findings)
      guard !isInError(item.findings) else { return item }
      try sink.stage(files, for: item.address)
      item.isHandedOver = true
      return item
    }
  }

  private func collection(
    _ reports: [Report], _ publication: Publication, _ theme: Theme,
    result: inout BuildResult
  ) throws -> [OutputFile]? {
    let board = ReadinessBoard(
      result, selection: selection,
      published: standing.union(result.published.map(\.description)))
    let summaries = try ConcurrentMap.map(reports, jobs: jobs) {
      ReportSummary($0, in: publication)
    }
    var collector = DiagnosticCollector()
    let files = CollectionPages.compose(
      summaries, publication: publication, theme: theme,
      board: selection.includesDrafts ? board : nil, version: version, collector: &collector)
    result.diagnostics += collector.sorted().compactMap(policy.apply)
    return isInError(collector) ? nil : files
  }

  private func isInError(_ collector: DiagnosticCollector) -> Bool {
    collector.diagnostics.contains { policy.apply($0)?.severity == .error }
  }

  /// What is to be said: what concerns all, and what concerns the selected reports.
  private func result(
    of shared: DiagnosticCollector, reports: [Item], _ publication: Publication,
    draftsLeftOut: Int
  ) -> BuildResult {
    var all = shared
    for item in reports where selection.includes(item.address) {
      all.append(contentsOf: item.findings)
    }
    return BuildResult(
      diagnostics: all.sorted().compactMap(policy.apply),
      published: reports.filter(\.isHandedOver).map(\.address),
      planned: reports.map(\.address),
      states: reports.map { item in
        ReportState(
          address: item.address, isDraft: item.isDraft,
          counts: MessageCounts(item.findings.sorted().compactMap(policy.apply)))
      },
      publication: publication, draftsLeftOut: draftsLeftOut, collection: nil)
  }
}
