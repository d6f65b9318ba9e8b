import Diagnostics
import Formats
import Reporting

/// New and corrected reports as an Atom feed (RFC 4287), one for each language. Its times are the
/// days that reports give; a report without a day is not in it, and without any there is no feed.
enum FeedFile: CollectionFileKind {
  /// How many of the newest entries a feed holds.
  private static let limit = 100

  /// A report that came out, or one correction of it.
  private struct Entry {
    let date: CalendarDate
    let address: String
    let title: String
    let text: LocalText?
  }

  static func files(of contexts: [CollectionContext], pages: [String]) -> [FilePlan] {
    contexts.filter(hasEntries).map { context in FilePlan(context.feedPath) { file(of: context) } }
  }

  static func hasEntries(_ context: CollectionContext) -> Bool {
    context.summaries.contains { $0.lastChange != nil }
  }

  private static func file(of context: CollectionContext) -> OutputFile {
    let all = context.summaries.flatMap { Self.entries(of: $0, context) }
    let entries = all.sorted { left, right in
      left.date == right.date ? left.address < right.address : left.date > right.date
    }.prefix(limit)
    let home = context.publishedURL(context.homePath)
    return XMLDocument.file(context.feedPath) { writer in
      writer.element(
        "feed", HTMLAttribute("xmlns", "http://www.w3.org/2005/Atom"),
        HTMLAttribute("xml:lang", context.language.description)
      ) { writer in
        writer.element("id", text: context.publishedURL(context.feedPath))
        writer.element("title", text: context.siteTitle)
        writer.element("updated", text: time(entries.first?.date))
        writer.element("author") { $0.element("name", text: author(context)) }
        link("self", context.publishedURL(context.feedPath), to: &writer)
        link("alternate", home, to: &writer)
        for entry in entries { write(entry, to: &writer) }
        writer.newline()
      }
    }
  }

  private static func entries(
    of summary: ReportSummary, _ context: CollectionContext
  ) -> [Entry] {
    let fallback = context.publication.site.defaultLanguage
    let title = summary.titles[context.language] ?? summary.titles[fallback] ?? ""
    let address = context.publishedURL(context.path(of: summary))
    var entries: [Entry] = []
    if let date = summary.published {
      entries.append(Entry(date: date, address: address, title: title, text: nil))
    }
    for (index, correction) in summary.corrections.enumerated() {
      entries.append(
        Entry(
          date: correction.date.value,
          address: "\(address)#\(PublicationDates.anchor(at: index))",
          title: context.strings.word(.correctionOf, ["report": title]),
          text: LocalText(correction.text, in: context.language, or: fallback)))
    }
    return entries
  }

  private static func write(_ entry: Entry, to writer: inout HTMLWriter) {
    writer.newline()
    writer.element("entry") { writer in
      writer.element("id", text: entry.address)
      writer.element("title", text: entry.title)
      writer.element("updated", text: time(entry.date))
      link("alternate", entry.address, to: &writer)
      let text = entry.text?.text ?? entry.title
      if let foreign = entry.text?.foreign {
        writer.element("summary", HTMLAttribute("xml:lang", foreign), text: text)
      } else {
        writer.element("summary", text: text)
      }
    }
  }

  private static func link(
    _ relation: String, _ address: String, to writer: inout HTMLWriter
  ) {
    writer.element("link", HTMLAttribute("rel", relation), .href(address), text: "")
  }

  private static func author(_ context: CollectionContext) -> String {
    let name = context.text(context.publication.site.contactName)
    return name.isEmpty ? context.siteTitle : name
  }

  /// A day as the moment of its beginning; Atom knows no bare days.
  private static func time(_ date: CalendarDate?) -> String {
    "\(date.map(\.description) ?? "")T00:00:00Z"
  }
}
