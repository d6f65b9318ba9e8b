package import Diagnostics

/// The rule that a page has a size that browsers can show, said at what made the page so large.
enum PageSize {
  /// Reports a page that was stopped for its size.
  static func report(
    _ page: Markup, of template: Template, collector: inout DiagnosticCollector
  ) {
    let limit = TemplateRenderer.sizeLimit / 1024 / 1024
    collector.report(
      .pageTooLarge, "Page would be larger than \(limit) MiB, most of it from here",
      at: largestOrigin(of: page) ?? template.file.startRange)
  }

  /// In the file that caused most bytes, the place that caused most.
  private static func largestOrigin(of page: Markup) -> SourceRange? {
    var files: [String: Int] = [:]
    var places: [String: (range: SourceRange, size: Int)] = [:]
    let origins = page.origins
    for (index, origin) in origins.enumerated() {
      let isLast = index + 1 == origins.count
      let end = isLast ? page.bytes.count : origins[index + 1].offset
      files[origin.range.file.path, default: 0] += end - origin.offset
      let place = "\(origin.range.file.path)\u{0}\(origin.range.lower)"
      places[place, default: (origin.range, 0)].size += end - origin.offset
    }
    let file = files.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return places.filter { $0.value.range.file.path == file }.values.max {
      ($0.size, $1.range.lower) < ($1.size, $0.range.lower)
    }?.range
  }
}

extension DiagnosticKind {
  package static let pageTooLarge = DiagnosticKind(
    "page.size", title: "A page has at most 8 MiB of HTML",
    explanation: """
      Telephones cannot show a page of that size, and nobody can read it. Most often one text or \
      one loop of a template is repeated far more often than it was meant to be.
      """,
    remedy: "Divide the text into several pages, or look for a loop inside a loop in the template.")
}
