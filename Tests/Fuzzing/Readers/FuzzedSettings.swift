package import Diagnostics
import Reporting

/// The settings of a report: names, people, answers.
package enum FuzzedSettings: FuzzedReader {
  package static let name = "settings"
  package static let endings = ["yaml"]

  package static func read(
    _ file: SourceFile, collector: inout DiagnosticCollector, faults: inout [String]
  ) -> [UInt8] {
    guard let language = LanguageCode("en") else { return [] }
    let settings = ReportSettingsLoader.load(
      file, defaultLanguage: language, collector: &collector)
    return Array("\(settings.map { "\($0.status)" } ?? "none")".utf8)
  }
}
