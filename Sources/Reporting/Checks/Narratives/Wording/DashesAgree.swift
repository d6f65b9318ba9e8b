package import Diagnostics

/// Notes dashes of different kinds in one report.
enum DashesAgree: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    var places: [Unicode.Scalar: [SourceRange]] = [:]
    for run in text.runs where run.role != .verbatim {
      for index in run.scalars.indices where marks.contains(run.scalars[index]) {
        guard index > 0, index + 1 < run.scalars.count, TextRun.isBlank(run.scalars[index - 1]),
          TextRun.isBlank(run.scalars[index + 1])
        else { continue }
        places[run.scalars[index], default: []].append(run.place(index..<(index + 1)))
      }
    }
    guard places.count > 1,
      let usual = marks.max(by: { places[$0, default: []].count < places[$1, default: []].count }),
      let example = places[usual]?.first
    else { return }
    for mark in marks where mark != usual {
      guard let place = places[mark]?.first else { continue }
      collector.report(
        .narrativeDashes, "Dash is of another kind than most in this report", at: place,
        notes: [Diagnostic.Note("Most look like this one", at: example)],
        fixes: [.write(String(usual), at: place)])
    }
  }

  /// A hyphen between blanks, which stands in for a dash, and the two dashes; on a draw the later
  /// one is the usual one.
  private static let marks: [Unicode.Scalar] = ["-", "\u{2014}", "\u{2013}"]
}

extension DiagnosticKind {
  package static let narrativeDashes = DiagnosticKind(
    "narrative.dashes", .note, title: "Dashes of a report are of one kind",
    explanation: "Hyphens and dashes of different lengths in one report make it look untidy.",
    remedy: "Write the same mark throughout.")
}
