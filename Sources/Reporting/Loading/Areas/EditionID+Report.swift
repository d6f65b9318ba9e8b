package import Diagnostics

extension EditionID {
  /// Reports a text that names no reporting year.
  static func reportForm(_ text: Located<String>, collector: inout DiagnosticCollector) {
    let meant = year(in: text.value).map { EditionID(startYear: $0).description }
    collector.report(
      .editionForm,
      "'\(text.value)' does not name a reporting year".didYouMean(meant), at: text.range,
      fixes: meant.flatMap { meant in
        // The name of a folder stands in no file.
        guard !text.range.text.isEmpty else { return nil }
        return [Diagnostic.Fix("Write '\(meant)'", replacing: text.range, with: meant)]
      } ?? [])
  }

  /// The four digits with which a text begins, if no fifth follows.
  private static func year(in text: String) -> Int? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    return digits.count == 4 ? Int(digits) : nil
  }
}

extension DiagnosticKind {
  package static let editionForm = DiagnosticKind(
    "editions.form",
    title: "A reporting year is written as its first year and the last two digits of the next",
    explanation: """
      Dates, captions and addresses are computed from this name, so the two years must follow \
      each other.
      """,
    remedy: "Write four digits, a hyphen and two digits, the second year following the first.")
}
