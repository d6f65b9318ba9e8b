package import Diagnostics

/// Notes single and double quotation marks in one report.
enum QuotesAgree: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    let kinds: TextTraits = [.singleQuotation, .doubleQuotation]
    guard text.traits.contains(kinds) else { return }
    var places: [Unicode.Scalar: [SourceRange]] = [:]
    for run in text.runs
    where run.role != .verbatim && !run.traits.isDisjoint(with: kinds) {
      var isInside = false
      for (index, scalar) in run.scalars.enumerated() {
        if scalar == double { isInside = true }
        if scalar == "\u{201D}" { isInside = false }
        if scalar == double || (scalar == single && !isInside) {
          places[scalar, default: []].append(run.place(index..<(index + 1)))
        }
      }
    }
    guard let singles = places[single], let doubles = places[double],
      let firstSingle = singles.first, let firstDouble = doubles.first
    else { return }
    let isSingleUsual = singles.count >= doubles.count
    collector.report(
      .narrativeQuotes, "Quotation mark is of another kind than most in this report",
      at: isSingleUsual ? firstDouble : firstSingle,
      notes: [
        Diagnostic.Note("Most look like this one", at: isSingleUsual ? firstSingle : firstDouble)
      ])
  }

  private static let double: Unicode.Scalar = "\u{201C}"
  private static let single: Unicode.Scalar = "\u{2018}"
}

extension DiagnosticKind {
  package static let narrativeQuotes = DiagnosticKind(
    "narrative.quotes", .note, title: "Quotation marks of a report are of one kind",
    explanation: "Single and double marks side by side look as if they meant different things.",
    remedy: "Write the same marks throughout; the other kind belongs inside a quotation only.")
}
