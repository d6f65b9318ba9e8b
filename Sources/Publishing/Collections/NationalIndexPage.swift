import Diagnostics
import Formats
import Reporting

/// The first page of the publication: every area by nation, every edition.
enum NationalIndexPage: CollectionPageKind {
  static func pages(
    of context: CollectionContext, collector: inout DiagnosticCollector
  ) -> [Page] {
    let path = context.homePath
    let content: TemplateRecord = [
      "summary": .text(context.text(context.publication.site.summary)),
      "editions": .records(context.editions.map { record(of: $0, path, context) }),
      "nations": .records(nations(path, context)),
    ]
    return [
      Page(
        path: path, template: "pages/national",
        record: context.frame(path, title: context.siteTitle) { $0.homePath }
          .merging(content)
          .merging(Download.records(context.data, context.strings)))
    ]
  }

  private static func record(
    of edition: Edition, _ path: String, _ context: CollectionContext
  ) -> TemplateRecord {
    let count = context.summaries.count { $0.address.edition == edition.id }
    return [
      "title": .text(edition.id.description),
      "href": .text(RelativePath.from(path, to: context.path(of: edition.id))),
      "count": .text(context.strings.word(.reportCount, count: count)),
    ]
  }

  private static func nations(
    _ path: String, _ context: CollectionContext
  ) -> [TemplateRecord] {
    let keys = context.publication.areas.areas.map(\.nation.value)
    var seen: Set<String> = []
    return keys.filter { seen.insert($0).inserted }.map { nation in
      let areas = context.publication.areas.areas.filter { $0.nation.value == nation }
      return [
        "name": .text(context.strings.nations[nation] ?? nation),
        "count": .text(context.strings.word(.areaCount, count: areas.count)),
        "areas": .records(areas.map { record(of: $0, path, context) }),
      ]
    }
  }

  private static func record(
    of area: Area, _ path: String, _ context: CollectionContext
  ) -> TemplateRecord {
    let reports = context.summaries.filter { $0.address.area == area.slug.value }.reversed()
    return [
      "name": .text(context.name(of: area)),
      "slug": .text(area.slug.value),
      "href": reports.isEmpty
        ? .flag(false) : .text(RelativePath.from(path, to: context.path(of: area))),
      "reports": .records(
        reports.map {
          [
            "title": .text($0.address.edition.description),
            "href": .text(RelativePath.from(path, to: context.path(of: $0))),
          ]
        }),
    ]
  }
}
