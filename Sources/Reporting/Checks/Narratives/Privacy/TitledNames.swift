package import Diagnostics

/// Finds names with a title in front that are not those of the report's own people. The title must
/// have the capitals of the word list: in other capitals it is an abbreviation.
enum TitledNames: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    let titles = text.words[.personTitle]
    guard text.marks.contains(titles.mark) else { return }
    let people = Set(
      (text.report?.settings.people ?? []).flatMap { person in
        person.name.map { TextRun(plain: $0).words.map(\.hash) } ?? []
      })
    for run in text.runs(titles.mark) {
      for match in titles.matches(in: run) {
        let names = names(behind: match.words.upperBound, in: run)
        guard !names.isEmpty, !names.contains(where: { people.contains(run.words[$0].hash) }),
          titles.phrases[match.phrase].value == run.text(ofWords: match.words)
        else { continue }
        let words = match.words.lowerBound..<names.upperBound
        collector.report(
          .privacyName,
          "'\(run.text(ofWords: words))' names a person whom report.yaml does not name",
          at: run.place(ofWords: words))
      }
    }
  }

  /// The words with a capital that follow closely, at most three.
  private static func names(behind index: Int, in run: TextRun) -> Range<Int> {
    var end = index
    while end < min(index + 3, run.words.count), run.words[end].form == .word,
      TextWord.isUpper(run.scalars[run.words[end].range.lowerBound]),
      run.gap(before: end).allSatisfy({ TextRun.isBlank($0) || ($0 == "." && end == index) })
    {
      end += 1
    }
    return index..<end
  }
}

extension DiagnosticKind {
  package static let privacyName = DiagnosticKind(
    "privacy.name", .warning, title: "Persons are named for a reason",
    explanation: """
      A name in a text about offences can do harm to the person, to a family or to a victim. \
      The office that somebody holds is most often enough.
      """,
    remedy: """
      Write the role, as in 'the chair', or add the person to 'people' of report.yaml if they \
      speak for the report.
      """)
}
