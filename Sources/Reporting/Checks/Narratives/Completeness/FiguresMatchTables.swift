package import Diagnostics

/// Compares numbers in sentences that name a figure of the report with that figure.
enum FiguresMatchTables: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    guard let report = text.report else { return }
    let quantities = text.words.quantityPhrases
    for run in text.runs(quantities.mark) {
      for match in quantities.matches(in: run) {
        let cell = text.words.quantities[match.phrase].cell
        guard let word = match.number, let written = run.number(of: run.words[word]),
          let figure = report.figures.cell(cell.value), let number = figure.value.number,
          written != number, isOfThisYear(run.sentence(around: word), run, text)
        else { continue }
        let place = run.place(ofWords: word..<(word + 1))
        let notes = figure.origin.map { [Diagnostic.Note("The figure is given here", at: $0)] }
        collector.report(
          .narrativeFigure,
          "'\(run.text(ofWords: word..<(word + 1)))' is not '\(cell.value)', which is \(number)",
          at: place,
          notes: notes ?? [Diagnostic.Note("The word list names the figure here", at: cell.range)],
          fixes: [.write("{{\(cell.value)}}", at: place)])
      }
    }
  }

  /// Whether a sentence names no other year and no other time.
  private static func isOfThisYear(
    _ sentence: Range<Int>, _ run: TextRun, _ text: ReportText
  ) -> Bool {
    let start = text.edition.id.startYear
    let years = sentence.compactMap { DateScanner.year(run.words[$0], in: run) }
    return years.allSatisfy { $0 == start || $0 == start + 1 }
      && !sentence.contains { text.words[.otherTime].match(at: $0, in: run) != nil }
  }
}

extension DiagnosticKind {
  package static let narrativeFigure = DiagnosticKind(
    "narrative.figure", .warning, title: "Numbers in sentences equal those of the tables",
    explanation: """
      The sentence names a figure that stands in a table of this report, with another number. \
      Readers cannot know which of the two is right.
      """,
    remedy: """
      Write the figure's name in double braces: then the sentence always has the number of the \
      table. If the sentence means something else, say so in it.
      """)
}
