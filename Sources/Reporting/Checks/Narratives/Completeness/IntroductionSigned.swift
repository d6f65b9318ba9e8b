package import Diagnostics

/// Sees to it that somebody stands behind the introduction of a report.
enum IntroductionSigned: NarrativeCheck {
  static func check(_ text: ReportText, collector: inout DiagnosticCollector) {
    guard let report = text.report, report.settings.status != .sample,
      report.settings.people.allSatisfy({ $0.name == nil }),
      report.introduction[text.language] != nil, text.language == report.languages.first
    else { return }
    collector.report(
      .reportUnsigned, "Introduction is signed by nobody", at: report.settings.file.startRange)
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
