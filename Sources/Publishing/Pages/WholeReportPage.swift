import Diagnostics
import Formats
import Reporting

/// The whole report on one page, for print and for reading in one go.
enum WholeReportPage: ReportPageKind {
  static func fileNames(of sections: [ReportSection]) -> [String] { ["report.html"] }

  static func pages(of context: ReportContext, collector: inout DiagnosticCollector) -> [Page] {
    let title = context.strings.word(.wholeReport)
    let frame = context.frame("report.html", title: title, collector: &collector)
    let facts = KeyFactList.record(context, collector: &collector)
    var sections: [TemplateRecord] = []
    for section in context.sections {
      sections.append(record(of: section, context, collector: &collector))
    }
    let content: TemplateRecord = [
      "report-title": .text(context.title(collector: &collector)),
      "contents": .records(
        context.sections.map {
          [
            "title": $0.titleField, "href": .text(Presentation.onePage.link(to: $0.slug)),
            "current": false, "title-lang": $0.titleLanguageField,
          ]
        }),
      "sections": .records(sections),
      "published-url": .text(
        context.publishedURL(context.report.edition.id) + "report.html"),
    ]
    return [
      Page(
        path: context.folder + "report.html", template: "pages/report",
        record: frame.merging(facts, content))
    ]
  }

  private static func record(
    of section: ReportSection, _ context: ReportContext, collector: inout DiagnosticCollector
  ) -> TemplateRecord {
    var record: TemplateRecord = [
      "id": .text(section.slug), "title": .text(section.title),
      "title-lang": section.titleLanguageField, "narrative": false,
      "statistics": false, "commentary": false,
    ]
    switch section.content {
    case .narrative(let narrative):
      let body = NarrativeBody(of: narrative, context, .onePage, section: section.slug)
      record["narrative"] = [
        "body": .markup(body.markup(collector: &collector)),
        "signatures": .records(SignatureList.records(under: section.slug, context)),
      ]
    case .statistics:
      record["statistics"] = .record(
        StatisticsComponent(context, .onePage).record(collector: &collector))
    case .commentary(let text):
      record["commentary"] = .record(
        CommentaryComponent(text, context, .onePage).record(collector: &collector))
    }
    return record
  }
}
