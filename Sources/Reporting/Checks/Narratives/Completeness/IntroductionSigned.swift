package import Diagnostics

/// Sees to it that somebody stands behind the introduction of a report.
enum IntroductionSigned: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    guard let report = text.report, report.settings.status != .sample,
      report.settings.people.allSatisfy({ $0.name == nil }),
      let introduction = report.introduction[text.language],
      text.language == report.languages.first
    else { return }
    // The signature would stand behind the last paragraph.
    let page = text.pages.first { $0.file === introduction.file }
    let end = page?.runs.last?.place
    collector.report(
      .reportUnsigned, "Introduction is signed by nobody",
      at: end ?? introduction.file.startRange,
      notes: [
        Diagnostic.Note("This file names the people", at: report.settings.file.startRange)
      ])
  }
}

extension DiagnosticKind {
  package static let reportUnsigned = DiagnosticKind(
    "report.unsigned", .warning, title: "Somebody signs the introduction",
    explanation: "Readers want to know who answers for a report, with name and post.",
    remedy: """
      Add the person under 'people' of report.yaml, with 'signs: [introduction]' if the name is \
      to stand under the text.
      """)
}
