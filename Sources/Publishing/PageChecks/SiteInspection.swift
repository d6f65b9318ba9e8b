import Diagnostics
import Formats

/// Renders the pages of a site and judges the bytes that will be published.
///
/// Pages are rendered without remembering where each byte came from, which is faster; a page with
/// a fault is rendered once more with it, to name the line that caused the fault. Both give the
/// same bytes: a page is a function of its values.
struct SiteInspection {
  let theme: Theme
  let outside: Set<String>
  let root: String?

  /// `outside` are pages of other sites that relative links may lead to.
  /// `root` is where the pages are published, if whole addresses below it are to be judged, too.
  init(theme: Theme, outside: Set<String> = [], root: String? = nil) {
    self.theme = theme
    self.outside = outside
    self.root = root
  }

  /// The files of the pages; what is wrong with them is reported.
  func render(
    _ pages: [Page], beside otherFiles: [OutputFile], collector: inout DiagnosticCollector
  ) -> [OutputFile] {
    var rendering = DiagnosticCollector()
    let files = pages.map { theme.render($0, collector: &rendering) }
    collector.append(contentsOf: rendering)
    // A page that is already known to be wrong would only be reported twice.
    guard !collector.hasErrors else { return files }
    let facts = files.map { PageFacts(path: $0.path, bytes: $0.bytes) }
    let plan = SitePlan(
      pages: facts, otherFiles: otherFiles.map(\.path), outside: outside, root: root)
    for (page, facts) in zip(pages, facts) {
      let faults = PageChecks.all.flatMap { $0.faults(in: facts, of: plan) }
      if !faults.isEmpty { report(faults, on: page, collector: &collector) }
    }
    return files
  }

  /// The tag that begins at a place, if one is written there.
  private static func tag(at place: SourceRange) -> SourceRange {
    let rest = place.file.bytes[place.lower...]
    guard rest.first == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")) else {
      return place
    }
    return place.file.range(place.lower, end + 1)
  }

  func report(
    _ faults: [PageFault], on page: Page, collector: inout DiagnosticCollector
  ) {
    var ignored = DiagnosticCollector()
    var templates = theme.templates
    templates.recordsOrigins = true
    let markup = templates.render(page.template, with: page.record, collector: &ignored)
    for fault in faults {
      let whole = templates[page.template]?.file.startRange
      let origin = fault.offset > 0 ? markup.origin(of: fault.offset).map(Self.tag) : nil
      guard let place = origin ?? whole else { continue }
      // Without the page's name, so that one fault of a template is said once for all pages.
      collector.report(fault.kind, fault.summary, at: place)
    }
  }
}
