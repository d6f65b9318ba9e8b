import Diagnostics
import Reporting

/// From finished sites to the pages above them.
extension PublicationBuilder {
  /// Makes the pages above the sites, unless those that are published were made from the same.
  func addCollection(
    to result: inout BuildResult, of done: [BuildItem], outlines: [BuildItem], _ work: SiteWork,
    inputs: String?, into sink: any SiteSink, standing: Set<String>
  ) throws {
    let sound = done.filter { !isInError($0.findings) }
    // What is not for publication may leave reports out: its board says which.
    guard sound.count == done.count || selection.includesDrafts else { return }
    if let inputs, try sink.keepsCollection(inputs: inputs, sites: done.map(\.address)) {
      result.keepsCollection = true
      return
    }
    let reports = Dictionary(outlines.map { ($0.address, $0.report) }) { first, _ in first }
    let items = sound.map { item in
      var item = item
      item.report = reports[item.address] ?? nil
      return item
    }
    result.collection = try collection(
      of: items, work, inputs: inputs, standing: standing, result: &result)
  }

  /// The pages above the sites of these reports, which are in order.
  private func collection(
    of items: [BuildItem], _ work: SiteWork, inputs: String?, standing: Set<String>,
    result: inout BuildResult
  ) throws -> [OutputFile]? {
    let publication = work.publication
    let board = ReadinessBoard(
      result, selection: selection,
      published: standing.union(result.published.map(\.description)))
    let summaries = try ConcurrentMap.map(items, jobs: jobs) { summary(of: $0, work) }
    var data: [LanguageCode: [Download]] = [:]
    for language in publication.site.languages {
      data[language] = try PublicationData.downloads(
        of: items.compactMap(\.report), in: language, publication: publication,
        assets: work.theme.assets, jobs: jobs)
    }
    var collector = DiagnosticCollector()
    let files = CollectionPages.compose(
      summaries.compactMap(\.self), data: data, publication: publication, theme: work.theme,
      frames: work.frames, board: selection.includesDrafts ? board : nil, version: version,
      inputs: inputs,
      collector: &collector)
    result.diagnostics += collector.sorted().compactMap(policy.apply)
    return isInError(collector) ? nil : files
  }

  /// What the pages above the sites say of a report. Of a kept site the manifest knows the pages;
  /// its texts are read again only where their headings are listed.
  private func summary(of item: BuildItem, _ work: SiteWork) -> ReportSummary? {
    if let summary = item.summary { return summary }
    guard let outline = item.report, let files = item.keptFiles else { return nil }
    guard work.newest.contains(item.address) else {
      return ReportSummary(outline, in: work.publication, pages: files)
    }
    var ignored = DiagnosticCollector()
    let source = work.inputs.read(item.address, from: content).source
    let loader = ReportLoader(item.address, in: work.publication, from: source)
    let report = loader.load(loader.loadSettings(collector: &ignored), collector: &ignored)
    return report.map { ReportSummary($0, in: work.publication, withHeadings: true) }
  }
}
