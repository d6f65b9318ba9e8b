package import Diagnostics
package import Formats
import Reporting

/// Turns the links and pictures of a text into addresses of the site, and remembers those that
/// lead nowhere.
///
/// A class, because the renderer asks through closures that cannot carry a collector.
package final class LinkResolver {
  private let context: ReportContext
  private let presentation: Presentation
  /// The slug of the section that the text stands in.
  private let section: String
  private var faults = DiagnosticCollector()

  package init(_ context: ReportContext, _ presentation: Presentation, section: String) {
    self.context = context
    self.presentation = presentation
    self.section = section
  }

  /// The address of a link. Addresses of other sites stay as they are.
  package func resolve(_ destination: String, at range: SourceRange) -> String {
    guard !destination.hasPrefix("https:"), !destination.hasPrefix("mailto:") else {
      return destination
    }
    let mark = destination.utf8.firstIndex(of: UInt8(ascii: "#"))
    let page = mark.map { String(destination[..<$0]) } ?? destination
    let anchor = mark.map { String(destination[destination.utf8.index(after: $0)...]) }
    guard page.hasSuffix(".html") || page.isEmpty else {
      reportUnknown(page, at: range)
      return destination
    }
    let slug = page.isEmpty ? self.section : String(page.dropLast(5))
    if Self.fixedPages.contains(slug), anchor == nil { return page }
    guard let section = context.sections.first(where: { $0.slug == slug }) else {
      reportUnknown(page, at: range)
      return destination
    }
    if let anchor { checkAnchor(anchor, in: section, at: range) }
    return presentation.link(to: slug, anchor: anchor)
  }

  /// The address of a picture in the report's `images` folder.
  package func resolveImage(_ source: String, at range: SourceRange) -> ResolvedImage? {
    let name = source.hasPrefix("images/") ? String(source.dropFirst(7)) : source
    if let asset = context.images[name] {
      return ResolvedImage(
        address: RelativePath.from("\(context.folder)index.html", to: asset.file.path),
        size: asset.size)
    }
    // Why a picture that is there cannot be used was said where it was read.
    guard !context.report.refusedImages.contains(name) else { return nil }
    let near = EditDistance.nearest(to: name, among: context.images.keys.sorted())
    report(
      .imageMissing, "Picture '\(source)' is not in the folder 'images'",
      meant: near.map { "images/\($0)" }, at: range)
    return nil
  }

  /// Hands over what was found since the last time.
  package func report(to collector: inout DiagnosticCollector) {
    collector.append(contentsOf: faults)
    faults = DiagnosticCollector()
  }

  private static let fixedPages = ["index", "report", "accessibility"]

  private func checkAnchor(_ anchor: String, in section: ReportSection, at range: SourceRange) {
    guard !has(anchor, section) else { return }
    // The address as written, if it is written as it reads, has the anchor at its end.
    let length = anchor.utf8.count
    let isPlain = range.text.hasSuffix("#\(anchor)")
    let place = isPlain ? range.file.range(range.upper - length, range.upper) : range
    report(
      .linkAnchor, "'\(anchor)' is not a place on page '\(section.fileName)'",
      meant: EditDistance.nearest(to: anchor, among: anchors(of: section)), at: place)
  }

  private func has(_ anchor: String, _ section: ReportSection) -> Bool {
    switch section.content {
    case .narrative(let narrative): narrative.document.headings.contains { $0.id == anchor }
    case .commentary(let text): text.blocks.contains { $0.heading.id == anchor }
    case .statistics: context.report.figures.tables.contains { $0.definition.key.value == anchor }
    }
  }

  private func anchors(of section: ReportSection) -> [String] {
    switch section.content {
    case .narrative(let narrative): narrative.document.headings.map(\.id)
    case .commentary(let text): text.blocks.map(\.heading.id)
    case .statistics: context.report.figures.tables.map(\.definition.key.value)
    }
  }

  private func reportUnknown(_ page: String, at range: SourceRange) {
    let isPlain = range.text.hasPrefix(page)
    let place = isPlain ? range.part(0, page.utf8.count) : range
    let pages = Self.fixedPages.map { "\($0).html" } + context.sections.map(\.fileName)
    let near =
      page.hasPrefix("www.") ? "https://\(page)" : EditDistance.nearest(to: page, among: pages)
    report(.linkPage, "'\(page)' is not a page of this report", meant: near, at: place)
  }

  private func report(
    _ kind: DiagnosticKind, _ summary: String, meant: String?, at range: SourceRange
  ) {
    faults.report(
      kind, summary.didYouMean(meant), at: range,
      fixes: Diagnostic.Fix.writing(meant, at: range))
  }
}

extension DiagnosticKind {
  package static let linkPage = DiagnosticKind(
    "links.unknown-page", title: "A link leads to a page that exists",
    explanation: "Readers who follow the link would find nothing.",
    remedy: """
      Write the name of a page of this report with '.html', or a whole address that begins with \
      https://.
      """)
  package static let linkAnchor = DiagnosticKind(
    "links.unknown-anchor", title: "A link leads to a place that exists on its page",
    explanation: "Readers would land at the top of the page and have to search.",
    remedy: "Write the key of a table, of a block or of a heading behind the '#'.")
  package static let imageMissing = DiagnosticKind(
    "images.missing", title: "A picture that a text shows is in the folder 'images'",
    explanation: "Without the file there would be a hole in the page.",
    remedy: "Add the file, or correct its name.")
}
