import Diagnostics
import Formats
import Reporting

/// The first page of the publication: every edition, and every area by letter and by nation and
/// region.
enum NationalIndexPage: CollectionPageKind {
  static func pages(of context: CollectionContext) -> [PagePlan] {
    let path = context.homePath
    return [PagePlan(path) { _ in page(path, context) }]
  }

  private static func page(_ path: String, _ context: CollectionContext) -> Page {
    let content: TemplateRecord = [
      "summary": .text(context.text(context.publication.site.summary)),
      "editions": .records(context.editions.map { record(of: $0, path, context) }),
      "letters": .records(letters(path, context)),
      "nations": .records(nations(path, context)),
      "a-z-href": .text(RelativePath.from(path, to: context.letterListPath)),
      "tables-href": .text(RelativePath.from(path, to: context.measureListPath)),
      "feed-href": FeedFile.hasEntries(context)
        ? .text(RelativePath.from(path, to: context.feedPath)) : .flag(false),
    ]
    return Page(
      path: path, template: "pages/national",
      record: context.frame(path, title: context.siteTitle) { $0.homePath }
        .merging(content)
        .merging(DownloadListing.records(context.data, context.strings)))
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

  /// The areas by the first letters of their names.
  private static func letters(
    _ path: String, _ context: CollectionContext
  ) -> [TemplateRecord] {
    let alphabet = LetterIndex.Alphabet(context.strings)
    let letters = context.areas.map { alphabet.letter(of: context.name(of: $0)) }
    return Set(letters).sorted().map { letter in
      [
        "id": .text("letter-\(letter.key)"), "href": .text("#letter-\(letter.key)"),
        "name": .text(letter.name),
        "areas": .records(
          zip(context.areas, letters).filter { $0.1 == letter }.map {
            record(of: $0.0, path, context)
          }),
      ]
    }
  }

  private static func record(
    of area: Area, _ path: String, _ context: CollectionContext
  ) -> TemplateRecord {
    let latest = context.reports(of: area).first
    return link(area, path, context).merging([
      "slug": .text(area.slug.value),
      "latest": .optional(latest?.address.edition.description),
      "latest-href": .optional(
        latest.map { RelativePath.from(path, to: context.path(of: $0)) }),
    ])
  }

  private static func link(
    _ area: Area, _ path: String, _ context: CollectionContext
  ) -> TemplateRecord {
    [
      "name": .text(context.name(of: area)),
      "href": context.reports(of: area).isEmpty
        ? .flag(false) : .text(RelativePath.from(path, to: context.path(of: area))),
    ]
  }

  /// Nations in the order of the register; in each, areas without a region first, then the regions
  /// in the order of their names.
  private static func nations(
    _ path: String, _ context: CollectionContext
  ) -> [TemplateRecord] {
    context.nations.map { nation in
      let areas = context.areas.filter { $0.nation.value == nation }
      let name: (String) -> String = { context.strings.regions[$0] ?? $0 }
      let regions = Set(areas.compactMap(\.region?.value)).sorted {
        name($0).utf8.lexicographicallyPrecedes(name($1).utf8)
      }
      let without = areas.filter { $0.region == nil }
      return [
        "name": .text(context.strings.nations[nation] ?? nation),
        "count": .text(context.strings.word(.areaCount, count: areas.count)),
        "has-areas": .flag(!without.isEmpty),
        "areas": .records(without.map { link($0, path, context) }),
        "regions": .records(
          regions.map { region in
            [
              "name": .text(name(region)),
              "areas": .records(
                areas.filter { $0.region?.value == region }.map { link($0, path, context) }),
            ]
          }),
      ]
    }
  }
}
