import Diagnostics
import Reporting

/// From finished sites to the pages above them.
extension PublicationBuilder {
  /// Makes the pages above the sites, unless those that are published were made from the same.
  func addCollection(
    to result: inout BuildResult, of done: [BuildItem], outlines: [BuildItem], _ work: SiteWork,
    keys: SiteManifest.Keys?, beside published: KeptPublication, standing: Set<String>,
    into sink: any CollectionSink
  ) throws {
    let sound = done.filter { !isInError($0.findings) }
    // What is not for publication may leave reports out: its board says which.
    guard sound.count == done.count || selection.includesDrafts else { return }
    if let key = keys?.inputs, published.collection?.isMade(key) == true {
      result.keepsCollection = true
      return
    }
    let there = standing.union(result.published.map(\.description))
    // With a selection, sites that the pages would link to may not have been built yet.
    let isComplete = result.states.allSatisfy { state in
      state.counts.error > 0 || there.contains(state.address.description)
    }
    let summaries = try summaries(of: sound, outlines: outlines, work)
    // Somebody has taken away a text since it was digested: the next run will say so.
    guard summaries.count == sound.count else { return }
    let data = try work.data?.finish() ?? published.collection?.data(of: work.publication) ?? []
    let board =
      selection.includesDrafts
      ? ReadinessBoard(result, selection: selection, published: there) : nil
    let pages = CollectionPages(
      sources: CollectionPages.Sources(
        publication: work.publication, theme: work.theme,
        frames: work.frames ?? FramePlan(work.publication), summaries: summaries, data: data,
        board: board),
      version: version, jobs: jobs, sink: isComplete ? sink : NoCollectionSink())
    var collector = DiagnosticCollector()
    let files = try pages.make(collector: &collector)
    result.diagnostics += collector.sorted().compactMap(policy.apply)
    guard isComplete, !isInError(collector) else { return }
    let manifest = pages.manifest(
      of: files, keys: collector.diagnostics.isEmpty ? keys : nil)
    let kept = work.data == nil ? data.flatMap(\.files).map(\.path) : []
    try sink.finish(manifest: manifest, keeping: kept)
    result.collection = files + [manifest.record]
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

  /// What the pages above the sites say of these reports, without those that cannot be read.
  private func summaries(
    of items: [BuildItem], outlines: [BuildItem], _ work: SiteWork
  ) throws -> [ReportSummary] {
    // Of kept sites that nothing has looked at there is no outline yet.
    let missing = outlines.filter { $0.report == nil && $0.kept != nil }.map(\.address)
    let read = try self.outlines(
      of: missing, in: work.publication, work.inputs, besides: DiagnosticCollector(), Set(missing))
    let all = outlines.filter { $0.report != nil } + read.compactMap { $0 }
    let reports = Dictionary(all.map { ($0.address, $0.report) }) { first, _ in first }
    return try ConcurrentMap.map(items, jobs: jobs) { item in
      try summary(of: item, reports[item.address] ?? nil, work)
    }.compactMap(\.self)
  }

  /// What the pages above the sites say of a report. Of a kept site the manifest knows the pages;
  /// its texts are read again only where their headings are listed.
  private func summary(
    of item: BuildItem, _ outline: Report?, _ work: SiteWork
  ) throws -> ReportSummary? {
    if let summary = item.summary { return summary }
    guard let outline, let kept = item.kept else { return nil }
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
