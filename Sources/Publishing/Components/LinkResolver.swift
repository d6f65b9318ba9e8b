package import Diagnostics
import Formats
import Reporting

/// Turns the links and pictures of a text into addresses of the site, and remembers those that
/// lead nowhere.
///
/// A class, because the renderer asks through closures that cannot carry a collector.
package final class LinkResolver {
  private let context: ReportContext
  private let presentation: Presentation
  private var faults = DiagnosticCollector()

  package init(_ context: ReportContext, _ presentation: Presentation) {
    self.context = context
    self.presentation = presentation
  }

  /// The address of a link. Addresses of other sites stay as they are.
  package func resolve(_ destination: String, at range: SourceRange) -> String {
    guard !destination.hasPrefix("https:"), !destination.hasPrefix("mailto:") else {
      return destination
    }
    let parts = destination.split(
      separator: "#", maxSplits: 1, omittingEmptySubsequences: false
    ).map(String.init)
    let page = parts.first ?? ""
    let anchor = parts.count > 1 ? parts[1] : nil
    guard page.hasSuffix(".html") else {
      reportUnknown(destination, at: range)
      return destination
    }
    let slug = String(page.dropLast(5))
    if Self.fixedPages.contains(slug), anchor == nil { return page }
    guard let section = context.sections.first(where: { $0.slug == slug }) else {
      reportUnknown(page, at: range)
      return destination
    }
    if let anchor { checkAnchor(anchor, in: section, at: range) }
    return presentation.link(to: slug, anchor: anchor)
  }

  /// The address of a picture in the report's `images` folder.
  package func resolveImage(_ source: String, at range: SourceRange) -> String? {
    let name = source.hasPrefix("images/") ? String(source.dropFirst(7)) : source
    if let asset = context.images[name] {
      return RelativePath.from("\(context.folder)index.html", to: asset.file.path)
    }
    let near = EditDistance.nearest(to: name, among: context.images.keys.sorted())
    faults.report(
      .imageMissing,
      "Picture '\(source)' is not in the folder 'images'"
        + (near.map { "; did you mean 'images/\($0)'?" } ?? ""), at: range)
    return nil
  }

  package func report(to collector: inout DiagnosticCollector) {
    collector.append(contentsOf: faults)
  }

  private static let fixedPages = ["index", "report"]

  private func checkAnchor(_ anchor: String, in section: ReportSection, at range: SourceRange) {
    let known: [String]
    switch section.content {
    case .narrative(let narrative): known = narrative.document.headings.map(\.id)
    case .commentary(let text): known = text.blocks.map(\.heading.id)
    case .statistics: known = context.report.figures.tables.map(\.definition.key.value)
    }
    guard !known.contains(anchor) else { return }
    let near = EditDistance.nearest(to: anchor, among: known)
    faults.report(
      .linkAnchor,
      "'\(anchor)' is not a place on page '\(section.fileName)'"
        + (near.map { "; did you mean '\($0)'?" } ?? ""), at: range)
  }

  private func reportUnknown(_ destination: String, at range: SourceRange) {
    let pages = Self.fixedPages.map { "\($0).html" } + context.sections.map(\.fileName)
    let near = EditDistance.nearest(to: destination, among: pages)
    faults.report(
      .linkPage,
      "'\(destination)' is not a page of this report"
        + (near.map { "; did you mean '\($0)'?" } ?? ""), at: range)
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
