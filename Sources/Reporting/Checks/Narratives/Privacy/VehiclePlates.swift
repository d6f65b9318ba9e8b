package import Diagnostics

/// Finds number plates of vehicles.
enum VehiclePlates: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for run in text.runs(with: .digit) {
      for range in ScalarPattern.matches(of: forms, in: run) {
        let written = run.text(range)
        guard !text.isOfficeContact(written) else { continue }
        collector.report(
          .privacyPlate, "'\(written)' looks like the number plate of a vehicle",
          at: run.place(range))
      }
    }
  }

  /// The forms in use since 2001 and since 1983.
  private static let forms = ["AA99_AAA", "A999_AAA", "A99_AAA", "A9_AAA"].map(ScalarPattern.init)
}

extension DiagnosticKind {
  package static let privacyPlate = DiagnosticKind(
    "privacy.plate", title: "Texts hold no number plates",
    explanation: """
      A number plate leads to the keeper of a vehicle.
      """,
    remedy: """
      Delete it. If it belongs to an office and is meant for the public, add it to the list \
      'office-contacts' of site.yaml.
      """)
}
