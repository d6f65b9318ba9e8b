package import Diagnostics
import Formats

/// Reads the parameters that an edition adds to those that are computed.
enum EditionParameters {
  /// Names that follow from the edition and the area; the dates among them have keys of their own
  /// in `edition.yaml`, which change tables and captions alike.
  static let computed = [
    "edition", "snapshot-date", "period-start", "period-end", "population-estimate", "area-name",
    "force",
  ]

  static func read(
    _ entry: DataNode.Entry?, language: LanguageCode?, collector: inout DiagnosticCollector
  ) -> [String: LocalizedText] {
    var result: [String: LocalizedText] = [:]
    for item in entry?.entries(collector: &collector) ?? [] {
      if computed.contains(item.key.value) {
        collector.report(
          .editionParameter, "Parameter '\(item.key.value)' is computed", at: item.key.range)
        continue
      }
      result[item.key.value] = LocalizedText(
        item, plainLanguage: language, collector: &collector)
    }
    return result
  }
}

extension DiagnosticKind {
  package static let editionParameter = DiagnosticKind(
    "editions.parameter", title: "An edition's own parameters have names of their own",
    explanation: """
      A date written here would stand in the sentences, but the tables would go on with the \
      computed one.
      """,
    remedy: """
      Give another name. To change a date of the edition, write its key, such as snapshot-date, \
      at the left margin of edition.yaml as year-month-day.
      """)
}
