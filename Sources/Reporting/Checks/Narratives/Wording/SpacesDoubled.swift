package import Diagnostics

/// Notes blanks that stand twice in a row, once per page.
enum SpacesDoubled: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    guard text.traits.contains(.doubledBlank) else { return }
    for page in text.pages {
      let places = page.runs.flatMap { run in
        run.role == .verbatim ? [] : doubled(in: run).map { run.place($0) }
      }
      guard let first = places.first else { continue }
      let more = places.count > 1 ? ", and at \(places.count - 1) more places of the page" : ""
      collector.report(
        .narrativeDoubledSpace, "More than one blank stands here" + more, at: first,
        fixes: [Diagnostic.Fix("Write one blank", replacing: first, with: " ")])
    }
  }

  private static func doubled(in run: TextRun) -> [Range<Int>] {
    guard run.traits.contains(.doubledBlank) else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index < run.scalars.count {
      let end = run.scalars[index...].firstIndex { $0 != " " } ?? run.scalars.count
      if end > index + 1, index > 0, end < run.scalars.count { found.append(index..<end) }
      index = max(end, index + 1)
    }
    return found
  }
}

extension DiagnosticKind {
  package static let narrativeDoubledSpace = DiagnosticKind(
    "narrative.doubled-space", .note, title: "One blank stands between words",
    explanation: "The page shows one blank in any case; two are a leftover of typing.",
    remedy: "Delete the others.", yields: true)
}
