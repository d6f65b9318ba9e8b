package import Diagnostics

/// Notes dashes of different kinds in one report.
enum DashesAgree: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    let kinds: TextTraits = [.looseHyphen, .looseShortDash, .looseLongDash]
    guard text.traits.intersection(kinds).rawValue.nonzeroBitCount > 1 else { return }
    var places: [Unicode.Scalar: [SourceRange]] = [:]
    for run in text.runs
    where run.role != .verbatim && !run.traits.isDisjoint(with: kinds) {
      for index in run.scalars.indices where marks.contains(run.scalars[index]) {
        guard isDash(index, in: run) else { continue }
        places[run.scalars[index], default: []].append(run.place(index..<(index + 1)))
      }
    }
    let usual = marks.dropFirst()
      .max { places[$0, default: []].count < places[$1, default: []].count }
    guard places.count > 1, let usual, let example = places[usual]?.first
    else { return }
    for mark in marks where mark != usual {
      guard let place = places[mark]?.first else { continue }
      collector.report(
        .narrativeDashes, "Dash is of another kind than most in this report", at: place,
        notes: [Diagnostic.Note("Most look like this one", at: example)],
        fixes: [.write(String(usual), at: place)])
    }
  }

  /// Whether a mark stands between the words of a sentence, with blanks on both sides.
  private static func isDash(_ index: Int, in run: TextRun) -> Bool {
    guard index > 1, index + 2 < run.scalars.count, TextRun.isBlank(run.scalars[index - 1]),
      TextRun.isBlank(run.scalars[index + 1])
    else { return false }
    let (before, after) = (run.scalars[index - 2], run.scalars[index + 2])
    return before != ":" && !(TextWord.isDigit(before) && TextWord.isDigit(after))
  }

  /// A hyphen, which stands in for a dash and is never the usual mark where there is one, and the
  /// two dashes; on a draw the shorter one is the usual one.
  private static let marks: [Unicode.Scalar] = ["-", "\u{2013}", "\u{2014}"]
}

extension DiagnosticKind {
  package static let narrativeDashes = DiagnosticKind(
    "narrative.dashes", .note, title: "Dashes of a report are of one kind",
    explanation: "Hyphens and dashes of different lengths in one report make it look untidy.",
    remedy: "Write the same mark throughout.")
}
