package import Diagnostics
import Formats

/// Splits a standard text into its keyed blocks.
enum KeyedTextLoader {
  static func split(
    _ narrative: Narrative, collector: inout DiagnosticCollector
  ) -> KeyedText {
    let (preamble, sections) = narrative.document.sections
    for section in sections where !section.heading.hasExplicitID {
      let heading = section.heading
      let end = heading.range.upper - heading.range.lower
      collector.report(
        .commentaryKey, "Block has no key", at: heading.range,
        fixes: [
          Diagnostic.Fix(
            "Add a key", replacing: heading.range.part(end, end), with: " {#\(heading.id)}")
        ])
    }
    return KeyedText(narrative: narrative, preamble: preamble, blocks: sections)
  }
}

extension DiagnosticKind {
  package static let commentaryKey = DiagnosticKind(
    "commentary.key", title: "Every block of the commentary has a key",
    explanation: "Tables link to the block that explains them by its key.",
    remedy: "Write the key behind the heading, as in '## Heading {#key}'.")
}
