package import Diagnostics

/// Finds case studies that nobody has signed off.
enum CaseStudies: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for page in text.pages where page.narrative.signOff == nil {
      for block in CaseStudyBlock.all(in: page, text.words) {
        collector.report(
          .privacyCaseStudy, "'\(block.marker.text)' begins a case study that is not signed off",
          at: block.marker)
      }
    }
  }
}

extension DiagnosticKind {
  package static let privacyCaseStudy = DiagnosticKind(
    "privacy.case-study", title: "Case studies are signed off",
    explanation: """
      A story about one person can be recognized by neighbours, by the press and by victims, \
      even without a name. Somebody has to decide that it may be published, and on what basis.
      """,
    remedy: """
      Have it approved and add to the lines at the top of the file: 'sign-off:' with 'name', \
      'date' and 'basis' under it, each on a line of its own. Or leave the story out.
      """)
}
