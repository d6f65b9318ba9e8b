package import Diagnostics

/// Finds headings that are too long.
enum HeadingsShort: NarrativeCheck {
  /// In characters, as the style guide of GOV.UK asks for titles.
  static let longest = 65

  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    text.runs.forEach(where: \.isTitle) { run in
      let parameters =
        run.traits.contains(.parameter) ? run.words.filter { $0.form == .parameter } : []
      let length = parameters.reduce(run.trimmed.count) { $0 + run.key(of: $1).count - 1 }
      guard length > longest else { return }
      collector.report(
        .narrativeHeadingLong, "Heading has \(length) characters, more than \(longest)",
        at: run.place)
    }
  }
}

extension DiagnosticKind {
  package static let narrativeHeadingLong = DiagnosticKind(
    "narrative.heading-long", .warning, title: "Headings have at most 65 characters",
    explanation: "People skim headings. A long one is not taken in, and is cut off in searches.",
    remedy: "Say it in fewer words, and put the rest into the text.")
}
