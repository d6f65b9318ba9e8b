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
/// 4. The pages above them are composed from the outlines; the figures of all reports to download
///    are written while the reports go through.
///
/// What is published already and was made from the same is found out before. While the published
/// pages above the sites vouch for settings, figures and all that is shared, neither these checks
/// nor outlines that no changed report can see are made again.
package struct PublicationBuilder: Sendable {
  let content: any ContentSource
  let templates: any ContentSource
  let selection: BuildSelection
  let policy: SeverityPolicy
  let jobs: Int
  let version: String
  let listing: [Diagnostic]
  let frontend: FrontendDistribution?
  let watch: any RunWatch

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

  /// - Throws: what the sink throws, and `UnknownSelection`.
  package func run(into sink: any SiteSink) throws -> BuildResult {
    try run(inputs(), into: sink)
  }

  /// `kept` is what of these inputs' sites is published already. `standing` are the sites in the
  /// output folder before the run, such as `area/1999-00`.
  /// - Throws: what the sink throws, and `UnknownSelection`.
  package func run(
    _ inputs: PublicationInputs, beside published: KeptPublication = .nothing,
    into sink: any SiteSink, standing: Set<String> = []
  ) throws -> BuildResult {
    watch.begin(.shared)
    var shared = DiagnosticCollector()
    let publication = PublicationLoader.load(
      from: inputs.shared, jobs: jobs, collector: &shared)
    let theme = Theme.load(from: inputs.templates, collector: &shared)
      .dressed(for: publication.site, frontend: frontend, collector: &shared)
    let standard = StandardTexts(publication, jobs: jobs)
    // What the published pages were made from without a finding has none now.
    let isKnown = published.collection != nil
    if !isKnown { try check(publication, standard, collector: &shared) }
    let addresses = try addresses(of: publication, inputs, collector: &shared)
    watch.begin(.outlines)
    let wanted = isKnown ? published.reach(among: addresses) : Set(addresses)
    let outlines = try outlines(of: addresses, in: publication, inputs, besides: shared, wanted)
    let kept = outlines.compactMap { $0 }
    let left = zip(addresses, outlines).count { $1 == nil && selection.includes($0) }
    let series = FigureSeries(
      reports: kept.compactMap(\.report), history: publication.history)
    if !isKnown {
      checkEditions(of: publication, collector: &shared) { edition, findings in
        EditionFiguresCheck.check(edition, in: publication, beside: series, collector: &findings)
      }
    }
    let canPublish = !isInError(shared) && publication.hasAllWords
    let judged = ConcurrentMap.map(kept, jobs: jobs) { item in
      var item = item
      if canPublish { item.kept = published.sites[item.address] }
      return withFigureFindings(item, publication, beside: series)
    }
    let above = try canPublish ? sink.collection() : NoCollectionSink()
    let downloads = canPublish ? DownloadPlan(publication) : nil
    let work = SiteWork(
      publication: publication, theme: theme, inputs: inputs, standard: standard, series: series,
      items: judged, canPublish: canPublish, downloads: downloads,
      data: isKnown
        ? nil : downloads.map { PublicationData(publication, theme.assets, $0, into: above) })
    watch.begin(.reports)
    let done = try ConcurrentMap.map(Array(judged.indices), jobs: jobs) { index in
      try self.done(judged[index], at: index, work, into: sink)
    }
    watch.begin(.collection)
    var result = result(of: shared, reports: done, publication, draftsLeftOut: left)
    // A draft that is left out is told of by every run, whatever its selection, and the board of
    // drafts looks at what is published.
    let isSilent =
      shared.diagnostics.isEmpty && kept.count == outlines.count && !selection.includesDrafts
    if canPublish {
      try addCollection(
        to: &result, of: done, outlines: judged, work, keys: isSilent ? keys(of: done, work) : nil,
        beside: published, standing: standing, into: above)
    }
    return result
  }

  /// Holds what all reports share against the rules.
  private func check(
    _ publication: Publication, _ standard: StandardTexts, collector: inout DiagnosticCollector
  ) throws {
    checkEditions(of: publication, collector: &collector) { edition, findings in
      EditionCheck.check(edition, in: publication, collector: &findings)
      TableTextsFitEveryYear.check(edition, in: publication, collector: &findings)
    }
    checkEditions(of: publication, collector: &collector) { edition, findings in
      StandardTextChecks.check(edition, in: publication, standard: standard, collector: &findings)
    }
    TableTextsWhole.check(publication, standard: standard, jobs: jobs, collector: &collector)
    EditionsAgree.check(publication, jobs: jobs, collector: &collector)
  }

  /// Checks several editions at once. What was found before is handed in: by a table set with a
  /// fault some texts are not judged.
  private func checkEditions(
    of publication: Publication, collector: inout DiagnosticCollector,
    _ check: @Sendable (Edition, inout DiagnosticCollector) -> Void
  ) {
    let before = collector
    let all = ConcurrentMap.map(publication.editions, jobs: jobs) { edition in
      var findings = before
      check(edition, &findings)
      return findings.diagnostics.dropFirst(before.diagnostics.count)
    }
    for finding in all.joined() { collector.report(finding) }
  }

  /// All reports; what the listing found elsewhere goes to the collector.
  private func addresses(
    of publication: Publication, _ inputs: PublicationInputs, collector: inout DiagnosticCollector
  ) throws -> [ReportAddress] {
    let addresses = ReportAddress.all(
      in: inputs.shared, publication: publication, collector: &collector)
    for finding in listing where !addresses.contains(where: { owns($0, finding) }) {
      collector.report(finding)
    }
    // Where the content is broken, what was asked for may be among what could not be read.
    if !collector.hasErrors { try SelectionCheck(selection, publication).check() }
    return addresses
  }

  func isInError(_ collector: DiagnosticCollector) -> Bool {
    collector.diagnostics.contains { policy.apply($0)?.severity == .error }
  }

  /// What is to be said: what concerns all, and what concerns the selected reports.
  func result(
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
