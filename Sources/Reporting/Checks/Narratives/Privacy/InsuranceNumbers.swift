package import Diagnostics

/// Finds National Insurance numbers.
enum InsuranceNumbers: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for run in text.runs(with: .digit) {
      for range in ScalarPattern.matches(of: forms, in: run) {
        let written = run.text(range)
        guard isIssued(written), !text.isOfficeContact(written) else { continue }
        collector.report(
          .privacyInsuranceNumber, "'\(written)' looks like a National Insurance number",
          at: run.place(range))
      }
    }
  }

  private static let forms = ["AA999999A", "AA_99_99_99_A"].map(ScalarPattern.init)

  /// Letters that HM Revenue and Customs never gives out: D, F, I, Q, U and V in the prefix, O as
  /// its second letter, and others than A to D at the end.
  private static func isIssued(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter { $0 >= "A" && $0 <= "Z" }
    guard letters.count == 3 else { return false }
    let scalars = Array(letters)
    return !"DFIQUV".unicodeScalars.contains(scalars[0])
      && !"DFIQUVO".unicodeScalars.contains(scalars[1])
      && "ABCD".unicodeScalars.contains(scalars[2])
  }
}

extension DiagnosticKind {
  package static let privacyInsuranceNumber = DiagnosticKind(
    "privacy.insurance-number", title: "Texts hold no National Insurance numbers",
    explanation: """
      The number belongs to one person for life.
      """,
    remedy: """
      Delete it. Texts of a report never need it.
      """)
}
