package import Diagnostics

/// Finds NHS numbers.
enum HealthNumbers: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for run in text.runs(with: .digit) {
      for range in ScalarPattern.matches(of: forms, in: run) {
        let written = run.text(range)
        guard isValid(written), !text.isOfficeContact(written) else { continue }
        collector.report(
          .privacyHealthNumber, "'\(written)' looks like an NHS number", at: run.place(range))
      }
    }
  }

  private static let forms = ["9999999999", "999 999 9999", "999-999-9999"]
    .map(ScalarPattern.init)

  /// Whether the last digit is the check digit of the others: their sum, weighted with 10 down to
  /// 2, makes a multiple of 11 with it. See the NHS Data Dictionary, "NHS NUMBER".
  static func isValid(_ text: String) -> Bool {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }.map { Int($0) - 0x30 }
    guard digits.count == 10 else { return false }
    let sum = zip(digits, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
    return (11 - sum % 11) % 11 == digits[9]
  }
}

extension DiagnosticKind {
  package static let privacyHealthNumber = DiagnosticKind(
    "privacy.health-number", title: "Texts hold no NHS numbers",
    explanation: """
      The number belongs to one person for life and leads to their medical records.
      """,
    remedy: """
      Delete it. Texts of a report never need it.
      """)
}
