import Diagnostics
import Reporting

/// From finished sites to the pages above them.
extension PublicationBuilder {
  /// Makes the pages above the sites, unless those that are published were made from the same.
  func addCollection(
    to result: inout BuildResult, of done: [BuildItem], outlines: [BuildItem], _ work: SiteWork,
    keys: SiteManifest.Keys?, beside published: KeptPublication, standing: Set<String>
  ) throws {
    let sound = done.filter { !isInError($0.findings) }
    // What is not for publication may leave reports out: its board says which.
    guard sound.count == done.count || selection.includesDrafts else { return }
    if let key = keys?.inputs, published.collection?.isMade(key) == true {
      result.keepsCollection = true
      return
    }
    let reports = try reports(of: outlines, work)
    let items = sound.map { item in
      var item = item
      item.report = reports[item.address] ?? nil
      return item
    }
    result.collection = try collection(
      of: items, work, keys: keys, standing: standing, result: &result)
  }

  /// What the manifest of the pages above the sites says of their inputs.
  func keys(of done: [BuildItem], _ work: SiteWork) -> SiteManifest.Keys? {
    var headings: [ReportAddress: String] = [:]
    for item in done where work.newest.contains(item.address) {
      guard let digest = item.summary?.headingsDigest ?? item.kept?.headings else { return nil }
      headings[item.address] = digest
    }
    return SiteManifest.Keys(
      inputs: work.inputs.collectionKey(headings), common: work.inputs.common)
  }

  /// The outlines of all reports, also of kept sites that nothing else has looked at.
  private func reports(
    of outlines: [BuildItem], _ work: SiteWork
  ) throws -> [ReportAddress: Report?] {
    let missing = outlines.filter { $0.report == nil && $0.kept != nil }.map(\.address)
    let read = try self.outlines(
      of: missing, in: work.publication, work.inputs, besides: DiagnosticCollector(), Set(missing))
    let all = outlines.filter { $0.report != nil } + read.compactMap { $0 }
    return Dictionary(all.map { ($0.address, $0.report) }) { first, _ in first }
  }

  /// The pages above the sites of these reports, which are in order.
  private func collection(
    of items: [BuildItem], _ work: SiteWork, keys: SiteManifest.Keys?, standing: Set<String>,
    result: inout BuildResult
  ) throws -> [OutputFile]? {
    let publication = work.publication
    let board = ReadinessBoard(
      result, selection: selection,
      published: standing.union(result.published.map(\.description)))
    let summaries = try ConcurrentMap.map(items, jobs: jobs) { summary(of: $0, work) }
      .compactMap(\.self)
    // Somebody has taken away a text since it was digested: the next run will say so.
    guard summaries.count == items.count else { return nil }
    var data: [LanguageCode: [Download]] = [:]
    for language in publication.site.languages {
      data[language] = try PublicationData.downloads(
        of: items.compactMap(\.report), in: language, publication: publication,
        assets: work.theme.assets, jobs: jobs)
    }
    var collector = DiagnosticCollector()
    let files = CollectionPages.compose(
      summaries, data: data, publication: publication, theme: work.theme,
      board: selection.includesDrafts ? board : nil, version: version, keys: keys,
      collector: &collector)
    result.diagnostics += collector.sorted().compactMap(policy.apply)
    return isInError(collector) ? nil : files
  }

  /// What the pages above the sites say of a report. Of a kept site the manifest knows the pages;
  /// its texts are read again only where their headings are listed.
  private func summary(of item: BuildItem, _ work: SiteWork) -> ReportSummary? {
    if let summary = item.summary { return summary }
    guard let outline = item.report, let kept = item.kept else { return nil }
    guard work.newest.contains(item.address) else {
      return ReportSummary(outline, in: work.publication, pages: kept.files)
    }
    var ignored = DiagnosticCollector()
    let source = work.inputs.read(item.address, from: content).source
    let loader = ReportLoader(item.address, in: work.publication, from: source)
    let report = loader.load(loader.loadSettings(collector: &ignored), collector: &ignored)
    return report.map { ReportSummary($0, in: work.publication, withHeadings: true) }
  }
}
