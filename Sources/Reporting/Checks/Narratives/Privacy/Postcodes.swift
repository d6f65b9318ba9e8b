package import Diagnostics

/// Finds postcodes of the United Kingdom.
enum Postcodes: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for run in text.runs(with: .digit) {
      for range in ScalarPattern.matches(of: forms, in: run) {
        let written = run.text(range)
        guard !text.isOfficeContact(written) else { continue }
        collector.report(
          .privacyPostcode, "'\(written)' looks like a postcode", at: run.place(range))
      }
    }
  }

  /// The forms of BS 7666: an area, a district, a sector and a unit.
  private static let forms = [
    "A9_9AA", "A99_9AA", "AA9_9AA", "AA99_9AA", "A9A_9AA", "AA9A_9AA",
  ].map(ScalarPattern.init)
}

extension DiagnosticKind {
  package static let privacyPostcode = DiagnosticKind(
    "privacy.postcode", title: "Texts hold no postcodes",
    explanation: """
      A postcode leads to about fifteen households, and so close to a person.
      """,
    remedy: """
      Delete it. If it belongs to an office and is meant for the public, add it to the list \
      'office-contacts' of site.yaml.
      """)
}
