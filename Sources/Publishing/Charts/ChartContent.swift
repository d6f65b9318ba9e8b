import Diagnostics
import Formats

/// A chart as every page shows it; only how deep its heading stands depends on the page.
struct ChartContent: Sendable {
  let id: String
  /// Where the chart is defined.
  let place: SourceRange
  let headline: String
  /// Everything but the heading.
  let fields: [(TemplateName, TemplateValue)]

  func record(_ presentation: Presentation) -> TemplateRecord {
    var writer = HTMLWriter()
    writer.mark(place)
    writer.element(
      "h\(2 + presentation.headingShift)", .class("govuk-heading-s"), .id(id), text: headline)
    return TemplateRecord(fields + [("heading", .markup(writer.finish()))])
  }
}
