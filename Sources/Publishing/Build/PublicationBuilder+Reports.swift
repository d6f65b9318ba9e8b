import Diagnostics
import Reporting

/// From outlines to finished sites.
extension PublicationBuilder {
  /// What reports need to know of one another. By a broken table set no figures are judged.
  ///
  /// `wanted` are those whose outline is made; the others are kept sites, and so no drafts.
  /// - Returns: `nil` for a draft when drafts are not wanted.
  func outlines(
    of addresses: [ReportAddress], in publication: Publication, _ inputs: PublicationInputs,
    besides shared: DiagnosticCollector, _ wanted: Set<ReportAddress>
  ) throws -> [BuildItem?] {
    let broken = Set(
      shared.diagnostics.compactMap(policy.apply).filter { $0.severity == .error }
        .map(\.range.file.path))
    return ConcurrentMap.map(addresses, jobs: jobs) { address in
      guard wanted.contains(address) else { return BuildItem(keptAt: address) }
      guard let source = inputs.outline(of: address)?.source else { return nil }
      // What is wrong with these files is said when the whole report is read.
      var findings = OutlineFindings()
      let loader = ReportLoader(address, in: publication, from: source)
      let settings = loader.loadSettings(collector: &findings.settings)
      let edition = publication.edition(address.edition)
      let isDraft = settings?.status == .draft || edition?.status == .draft
      if isDraft, !selection.includesDrafts { return nil }
      let report = loader.loadOutline(settings, findings: &findings)
      return BuildItem(
        address: address, report: report, outlineFindings: findings, isDraft: isDraft,
        checksFigures: edition.map { !broken.contains($0.tableSet.file.path) } ?? true,
        hasSoundFigures: report != nil && !findings.hasErrors)
    }
  }

  /// The item with what is wrong with its figures. A kept site had no finding.
  func withFigureFindings(
    _ item: BuildItem, _ publication: Publication, beside series: FigureSeries
  ) -> BuildItem {
    var item = item
    guard item.kept == nil, item.checksFigures, let report = item.report else { return item }
    ReportChecks.checkFigures(
      report, in: publication, beside: series.seen(from: item.address),
      collector: &item.findings)
    // Not by the severities of the run: they are not in the key of the sites that show figures.
    if item.findings.hasErrors { item.hasSoundFigures = false }
    return item
  }

  /// Whether a finding is about something in the folder of a report.
  func owns(_ address: ReportAddress, _ finding: Diagnostic) -> Bool {
    let folder = content.displayPath(ContentLayout.report(address.area, address.edition))
    return finding.range.file.path.hasPrefix("\(folder)/")
  }

  /// The `index`-th report of all: its site, and its part of the figures of all.
  func done(
    _ item: BuildItem, at index: Int, _ work: SiteWork, into sink: any SiteSink
  ) throws -> BuildItem {
    let moment = watch.moment()
    defer { watch.end(item.address, since: moment) }
    var site: [OutputFile]?
    var item = try done(item, work, into: sink, site: &site)
    if let data = work.data {
      // A report in error is left out.
      let report = isInError(item.findings) ? nil : item.report
      let parts = report.map { report in
        site.map { data.parts(of: report, from: $0) } ?? data.parts(of: report)
      }
      try data.add(parts ?? [:], at: index)
    }
    // The outline is kept once already.
    item.report = nil
    item.outlineFindings = OutlineFindings()
    return item
  }

  /// Reads a report whole, checks it with the others beside it, and makes its site, unless what is
  /// published was made from the same inputs without a finding.
  private func done(
    _ item: BuildItem, _ work: SiteWork, into sink: any SiteSink, site: inout [OutputFile]?
  ) throws -> BuildItem {
    var item = item
    if item.kept != nil {
      item.isHandedOver = selection.includes(item.address)
      return item
    }
    let inputs = work.inputs.read(item.address, from: content)
    let report = checked(inputs, &item, work)
    guard let report, let downloads = work.downloads else { return item }
    let isNewest = work.newest.contains(item.address)
    item.summary = ReportSummary(report, in: work.publication, withHeadings: isNewest)
    guard selection.includes(item.address) else { return item }
    let others = (work.editions[item.address.area] ?? []).filter { $0 != item.address.edition }
    let files = ReportSite.compose(
      report, publication: work.publication, series: work.sound.seen(from: item.address),
      otherEditions: others.reversed(), theme: work.theme, downloads: downloads,
      frames: work.frames, version: version,
      keys: SiteManifest.Keys(
        inputs: work.inputs.key(ofSite: inputs.digest),
        headings: isNewest ? item.summary?.headingsDigest : nil),
      collector: &item.findings)
    guard !isInError(item.findings) else { return item }
    try sink.stage(files, for: item.address)
    site = files
    item.isHandedOver = true
    return item
  }

  /// The whole report; what is wrong with it goes to the item.
  private func checked(_ files: ReportInputs, _ item: inout BuildItem, _ work: SiteWork) -> Report?
  {
    for finding in listing where owns(item.address, finding) { item.findings.report(finding) }
    let loader = ReportLoader(item.address, in: work.publication, from: files.source)
    guard let report = load(&item, by: loader) else { return nil }
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

  /// The whole report, with the outline that there is already.
  private func load(_ item: inout BuildItem, by loader: ReportLoader) -> Report? {
    guard let outline = item.report else {
      // All is read again: what to say of a file that is missing depends on what else is there.
      let settings = loader.loadSettings(collector: &item.findings)
      return loader.load(
        settings, checksFigures: item.checksFigures, collector: &item.findings)
    }
    item.findings.append(contentsOf: item.outlineFindings.settings)
    return loader.load(
      outline, item.outlineFindings, checksFigures: item.checksFigures,
      collector: &item.findings)
  }
}
