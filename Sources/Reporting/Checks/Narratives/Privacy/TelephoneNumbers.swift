package import Diagnostics

/// Finds telephone numbers with the area code or the country code.
enum TelephoneNumbers: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    for run in text.runs(with: .number) {
      for range in numbers(in: run) {
        let written = run.text(range)
        guard !text.isOfficeContact(written) else { continue }
        collector.report(
          .privacyTelephone, "'\(written)' looks like a telephone number", at: run.place(range))
      }
    }
  }

  private static func numbers(in run: TextRun) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for word in run.words where word.range.lowerBound >= (found.last?.upperBound ?? 0) {
      guard word.form == .number, let range = number(from: word.range.lowerBound, in: run) else {
        continue
      }
      found.append(range)
    }
    return found
  }

  /// A number that begins with a digit at `start`, with the plus or the bracket before it.
  private static func number(from start: Int, in run: TextRun) -> Range<Int>? {
    let before = start > 0 ? run.scalars[start - 1] : " "
    let isInternational = before == "+"
    guard isInternational || run.scalars[start] == "0" else { return nil }
    var digits = 0
    var end = start
    var index = start
    while index < run.scalars.count {
      if TextWord.isDigit(run.scalars[index]) {
        digits += 1
        end = index + 1
      } else if !" -()\u{A0}".unicodeScalars.contains(run.scalars[index]) || index - end > 1 {
        break
      }
      index += 1
    }
    let isWhole = end == run.scalars.count || !TextWord.isPart(run.scalars[end])
    // Numbers of the United Kingdom have nine or ten digits behind the first 0 (Ofcom, National
    // Telephone Numbering Plan).
    let lengths = isInternational ? 11...14 : 10...11
    guard isWhole, lengths.contains(digits) else { return nil }
    return (isInternational || before == "(" ? start - 1 : start)..<end
  }
}

extension DiagnosticKind {
  package static let privacyTelephone = DiagnosticKind(
    "privacy.telephone", title: "Texts hold no telephone numbers of persons",
    explanation: """
      The number of a person does not belong into a report that everybody can read.
      """,
    remedy: """
      Delete it. If it belongs to an office and is meant for the public, add it to the list \
      'office-contacts' of site.yaml.
      """)
}
