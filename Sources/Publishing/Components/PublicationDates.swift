import Diagnostics
import Formats
import Reporting

/// When a report came out and what was corrected since, for its first page.
enum PublicationDates {
  static func record(_ context: ReportContext) -> TemplateRecord {
    let settings = context.report.settings
    let strings = context.strings
    return [
      "published-on": .optional(
        settings.published.map {
          strings.word(.publishedOn, ["date": strings.format($0.value)])
        }),
      "has-corrections": .flag(!settings.corrections.isEmpty),
      "corrections": .records(
        settings.corrections.enumerated().map { index, correction in
          let text = LocalText(
            correction.text, in: context.language,
            or: context.publication.site.defaultLanguage)
          return [
            "id": .text(anchor(at: index)), "date": .text(strings.format(correction.date.value)),
            "text": .text(text.text), "lang": .optional(text.foreign),
          ]
        }),
    ]
  }

  /// The anchor of a correction by its position in the report's settings.
  static func anchor(at index: Int) -> String { "correction-\(index + 1)" }
}
