import Diagnostics
import Formats
import Reporting

/// The first page of a report: title, key facts, contents, other years.
enum HomePage: ReportPageKind {
  static func fileNames(of sections: [ReportSection]) -> [String] { ["index.html"] }

  static func pages(of context: ReportContext, collector: inout DiagnosticCollector) -> [Page] {
    let frame = context.frame("index.html", title: "", collector: &collector)
    let facts = KeyFactList.record(context, collector: &collector)
    let people = context.report.settings.people
    let content: TemplateRecord = [
      "contents": .records(context.contents()),
      "dataset": false,
      "report-href": "report.html",
      "has-people": .flag(!people.isEmpty),
      "people": .records(
        people.map { SignatureList.record(of: $0, context) }),
      "has-other-years": .flag(!context.otherEditions.isEmpty),
      "other-years": .records(
        context.otherEditions.map { edition in
          [
            "title": .text(edition.description),
            "href": .text(context.publishedURL(edition)),
          ]
        }),
      "all-areas-href": .text(context.collectionURL()),
      "area-years-href": .text(context.collectionURL("\(context.report.area.slug.value)/")),
    ]
    return [
      Page(
        path: context.folder + "index.html", template: "pages/home",
        record: frame.merging(
          facts, PublicationDates.record(context), content,
          Download.records(context.downloads, context.strings)))
    ]
  }
}
