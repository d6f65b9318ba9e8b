import Diagnostics
import Formats
import Reporting

/// A chart as every page shows it; only how deep its heading stands depends on the page.
struct ChartContent: Sendable {
  let plan: ChartPlan
  let headline: String
  /// Everything but the heading.
  let fields: [(TemplateName, TemplateValue)]

  func record(_ presentation: Presentation) -> TemplateRecord {
    var writer = HTMLWriter()
    writer.mark(plan.range)
    writer.element(plan.heading(presentation), text: headline)
    var fields = fields
    fields.reserveCapacity(fields.count + 1)
    fields.append(("heading", .markup(writer.finish())))
    return TemplateRecord(fields)
  }
}
