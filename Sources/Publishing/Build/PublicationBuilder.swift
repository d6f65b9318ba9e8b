package import Diagnostics
package import Reporting

/// Runs the whole flow: read, check, compose, hand over.
///
/// 1. Everything is read and digested. What all reports share is checked; with an error there, no
///    report is made.
/// 2. Of every report the outline is made: its settings and figures, which others look at. The
///    figures are held against the rules.
/// 3. One after another on each thread, the reports are read whole, checked with the outlines of
///    the others beside them, composed and handed to the sink; an error stays with its report. A
///    site that was made from the same inputs is left as it is.
/// 4. The pages above them are composed from the outlines.
package struct PublicationBuilder: Sendable {
  private let content: any ContentSource
  private let templates: any ContentSource
  private let selection: BuildSelection
  private let policy: SeverityPolicy
  private let jobs: Int
  private let version: String
  private let listing: [Diagnostic]
  private let frontend: FrontendDistribution?
  private let watch: any RunWatch

  /// `listing` is what the listing of the folders found: a file that was passed over there is an
  /// error of the report that it belongs to, or of all. `frontend` takes the place of the style
  /// sheet's part that it covers.
  package init(
    content: any ContentSource, templates: any ContentSource, selection: BuildSelection,
    policy: SeverityPolicy, jobs: Int, version: String, listing: [Diagnostic] = [],
    frontend: FrontendDistribution? = nil, watch: any RunWatch = NoWatch()
  ) {
    self.listing = listing
    self.frontend = frontend
    self.watch = watch
    self.content = content
    self.templates = templates
    self.selection = selection
    self.policy = policy
    self.jobs = jobs
    self.version = version
  }

  /// Reads everything once.
  /// - Throws: when the reading fails; a file that cannot be used is a message instead.
  package func inputs() throws -> PublicationInputs {
    watch.begin(.inputs)
    return try PublicationInputs(
      content: content, templates: templates,
      variant: [
        version, selection.includesDrafts ? "drafts" : "no drafts",
        frontend?.digest ?? "no distribution",
      ], jobs: jobs)
  }

  /// How many sites there are, if all that is published was made from these very inputs without a
  /// single finding: then there is nothing to do and nothing to say. Otherwise `nil`.
  ///
  /// The pages above the sites carry a key only if nothing was found in what all share and no
  /// draft was left out, a site only if nothing was found in its report.
  /// - Throws: what the sink throws, and `UnknownSelection`.
  package func countOfUnchanged(
    _ inputs: PublicationInputs, in sink: any SiteSink
  ) throws -> Int? {
    watch.begin(.unchanged)
    guard selection.isEverything, listing.isEmpty, let addresses = inputs.addresses,
      try sink.keepsCollection(inputs: inputs.collectionKey, sites: addresses)
    else { return nil }
    let kept = try ConcurrentMap.map(addresses, jobs: jobs) { address in
      try isKept(address, inputs, by: sink)
    }
    return kept.allSatisfy { $0 } ? kept.count : nil
  }

  /// - Throws: what the sink throws, and `UnknownSelection`.
  package func run(into sink: any SiteSink) throws -> BuildResult {
    try run(inputs(), into: sink)
  }

  /// - Throws: what the sink throws, and `UnknownSelection`.
  package func run(
    _ inputs: PublicationInputs, into sink: any SiteSink
  ) throws -> BuildResult {
    watch.begin(.shared)
    var shared = DiagnosticCollector()
    let publication = PublicationLoader.load(from: inputs.shared, collector: &shared)
    let theme = Theme.load(from: inputs.templates, collector: &shared)
      .dressed(for: publication.site, frontend: frontend, collector: &shared)
    for edition in publication.editions {
      EditionCheck.check(edition, in: publication, collector: &shared)
      TableTextsFitEveryYear.check(edition, in: publication, collector: &shared)
    }
    let standard = StandardTexts(publication)
    StandardTextChecks.check(publication, standard: standard, collector: &shared)
    TableTextsWhole.check(publication, standard: standard, collector: &shared)
    EditionsAgree.check(publication, collector: &shared)
    let addresses = ReportAddress.all(
      in: inputs.shared, publication: publication, collector: &shared)
    for finding in listing where !addresses.contains(where: { owns($0, finding) }) {
      shared.report(finding)
    }
    // Where the content is broken, what was asked for may be among what could not be read.
    if !shared.hasErrors { try SelectionCheck(selection, publication).check() }
    watch.begin(.outlines)
    let outlines = try outlines(of: addresses, in: publication, inputs, besides: shared)
    let kept = outlines.compactMap { $0 }
    let left = zip(addresses, outlines).count { $1 == nil && selection.includes($0) }
    let series = FigureSeries(
      reports: kept.compactMap(\.report), history: publication.history)
    for edition in publication.editions {
      EditionFiguresCheck.check(edition, in: publication, beside: series, collector: &shared)
    }
    let canPublish = !isInError(shared) && publication.hasAllWords
    let judged = try ConcurrentMap.map(kept, jobs: jobs) { item in
      let isKept = canPublish ? try isKept(item.address, inputs, by: sink) : false
      return withFigureFindings(item, isKept: isKept, publication, beside: series)
    }
    let work = SiteWork(
      publication: publication, theme: theme, inputs: inputs, standard: standard, series: series,
      // A figure of a report in error may be wrong, so it stands beside no other.
      sound: FigureSeries(
        reports: judged.filter(\.hasSoundFigures).compactMap(\.report),
        history: publication.history),
      editions: Dictionary(grouping: kept.map(\.address), by: \.area).mapValues {
        $0.map(\.edition)
      },
      downloads: canPublish ? DownloadPlan(publication) : nil)
    watch.begin(.reports)
    let done = try ConcurrentMap.map(judged, jobs: jobs) { item in
      let moment = watch.moment()
      defer { watch.end(item.address, since: moment) }
      var item = try self.done(item, work, into: sink)
      // The outline is kept once already.
      item.report = nil
      return item
    }
    watch.begin(.collection)
    var result = result(of: shared, reports: done, publication, draftsLeftOut: left)
    guard canPublish, !done.contains(where: { isInError($0.findings) }) else { return result }
    // A draft that is left out is told of by every run, whatever its selection.
    let isSilent = shared.diagnostics.isEmpty && kept.count == outlines.count
    let key = isSilent ? inputs.collectionKey : nil
    if let key, try sink.keepsCollection(inputs: key, sites: done.map(\.address)) {
      result.keepsCollection = true
      return result
    }
    result.collection = try collection(
      kept.compactMap(\.report), publication, theme, inputs: key, findings: &result.diagnostics)
    return result
  }

  /// What reports need to know of one another. By a broken table set no figures are judged.
  /// - Returns: `nil` for a draft when drafts are not wanted.
  private func outlines(
    of addresses: [ReportAddress], in publication: Publication, _ inputs: PublicationInputs,
    besides shared: DiagnosticCollector
  ) throws -> [BuildItem?] {
    let broken = Set(
      shared.diagnostics.compactMap(policy.apply).filter { $0.severity == .error }
        .map(\.range.file.path))
    return try ConcurrentMap.map(addresses, jobs: jobs) { address in
      guard let source = inputs.outline(of: address)?.source else { return nil }
      // What is wrong with these files is said when the whole report is read.
      var ignored = DiagnosticCollector()
      let loader = ReportLoader(address, in: publication, from: source)
      let settings = loader.loadSettings(collector: &ignored)
      let edition = publication.edition(address.edition)
      let isDraft = settings?.status == .draft || edition?.status == .draft
      if isDraft, !selection.includesDrafts { return nil }
      let report = loader.loadOutline(settings, collector: &ignored)
      return BuildItem(
        address: address, report: report, isDraft: isDraft,
        checksFigures: edition.map { !broken.contains($0.tableSet.file.path) } ?? true,
        hasSoundFigures: report != nil && !ignored.hasErrors)
    }
  }

  /// The item with what is wrong with its figures. A kept site had no finding.
  private func withFigureFindings(
    _ item: BuildItem, isKept: Bool, _ publication: Publication, beside series: FigureSeries
  ) -> BuildItem {
    var item = item
    item.isKept = isKept
    guard !isKept, item.checksFigures, let report = item.report else { return item }
    ReportChecks.checkFigures(
      report, in: publication, beside: series, collector: &item.findings)
    // Not by the severities of the run: they are not in the key of the sites that show figures.
    if item.findings.hasErrors { item.hasSoundFigures = false }
    return item
  }

  /// Whether a finding is about something in the folder of a report.
  private func owns(_ address: ReportAddress, _ finding: Diagnostic) -> Bool {
    let folder = content.displayPath(ContentLayout.report(address.area, address.edition))
    return finding.range.file.path.hasPrefix("\(folder)/")
  }

  private func isKept(
    _ address: ReportAddress, _ inputs: PublicationInputs, by sink: any SiteSink
  ) throws -> Bool {
    guard !listing.contains(where: { owns(address, $0) }),
      let digest = inputs.outline(of: address)?.digest
    else { return false }
    return try sink.keeps(address, inputs: inputs.key(ofSite: digest))
  }

  /// Reads a report whole, checks it with the others beside it, and makes its site, unless what is
  /// published was made from the same inputs without a finding.
  private func done(
    _ item: BuildItem, _ work: SiteWork, into sink: any SiteSink
  ) throws -> BuildItem {
    var item = item
    if item.isKept {
      item.isHandedOver = selection.includes(item.address)
      return item
    }
    let files = work.inputs.read(item.address, from: content)
    let report = checked(files, &item, work)
    guard let report, let downloads = work.downloads, selection.includes(item.address) else {
      return item
    }
    let others = (work.editions[item.address.area] ?? []).filter { $0 != item.address.edition }
    let site = ReportSite.compose(
      report, publication: work.publication, series: work.sound, otherEditions: others.reversed(),
      theme: work.theme, downloads: downloads, version: version,
      inputs: work.inputs.key(ofSite: files.digest), collector: &item.findings)
    guard !isInError(item.findings) else { return item }
    try sink.stage(site, for: item.address)
    item.isHandedOver = true
    return item
  }

  /// The whole report; what is wrong with it goes to the item.
  private func checked(_ files: ReportInputs, _ item: inout BuildItem, _ work: SiteWork) -> Report?
  {
    for finding in listing where owns(item.address, finding) { item.findings.report(finding) }
    let loader = ReportLoader(item.address, in: work.publication, from: files.source)
    let settings = loader.loadSettings(collector: &item.findings)
    let report = loader.load(
      settings, checksFigures: item.checksFigures, collector: &item.findings)
    guard let report else { return nil }
    NarrativeChecks.check(
      report, in: work.publication, standard: work.standard, collector: &item.findings)
    let before = ReportAddress(area: item.address.area, edition: item.address.edition.previous)
    if let previous = work.series.report(of: before) {
      VacanciesFilled.check(report, after: previous, collector: &item.findings)
    }
    guard item.checksFigures else { return report }
    ReportChecks.checkPages(report, in: work.publication, collector: &item.findings)
    return report
  }

  private func collection(
    _ reports: [Report], _ publication: Publication, _ theme: Theme, inputs: String?,
    findings: inout [Diagnostic]
  ) throws -> [OutputFile]? {
    var collector = DiagnosticCollector()
    var data: [LanguageCode: [Download]] = [:]
    for language in publication.site.languages {
      data[language] = try PublicationData.downloads(
        of: reports, in: language, publication: publication, assets: theme.assets, jobs: jobs)
    }
    let files = CollectionPages.compose(
      reports.map(ReportSummary.init), data: data, publication: publication, theme: theme,
      version: version, inputs: inputs, collector: &collector)
    findings += collector.sorted().compactMap(policy.apply)
    return isInError(collector) ? nil : files
  }

  private func isInError(_ collector: DiagnosticCollector) -> Bool {
    collector.diagnostics.contains { policy.apply($0)?.severity == .error }
  }

  /// What is to be said: what concerns all, and what concerns the selected reports.
  private func result(
    of shared: DiagnosticCollector, reports: [BuildItem], _ publication: Publication,
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
