package import Diagnostics

/// The rule that headings skip no level; the page's title is level 1, so a body starts at 2.
enum HeadingOrder {
  static func check(_ headings: [MarkdownHeading], collector: inout DiagnosticCollector) {
    var previous = 1
    for heading in headings {
      if heading.level > previous + 1 {
        report(heading, expected: previous + 1, collector: &collector)
      }
      previous = heading.level
    }
  }

  private static func report(
    _ heading: MarkdownHeading, expected: Int, collector: inout DiagnosticCollector
  ) {
    let marks = String(repeating: "#", count: expected)
    let written = heading.range.part(0, heading.level)
    let fixes =
      written.text.allSatisfy { $0 == "#" }
      ? [Diagnostic.Fix("Use '\(marks)'", replacing: written, with: marks)] : []
    collector.report(
      .headingSkip,
      "'\(String(repeating: "#", count: heading.level))' must not follow level \(expected - 1)",
      at: heading.range, fixes: fixes)
  }
}

extension DiagnosticKind {
  package static let headingSkip = DiagnosticKind(
    "markdown.heading-skip",
    title: "Headings skip no level",
    explanation: """
      People who use a screen reader move through a page by its headings. A missing level sounds \
      as if a part of the page were missing. The page's title is level 1, so the first heading of \
      a text is '##', and '###' comes only under '##'.
      """,
    remedy: "Use one '#' more than the heading above at most.")
}
