import Diagnostics
import Formats
import Reporting

/// One page per letter of the A to Z: areas and headings that begin with it, and where they stand.
enum LetterPage: CollectionPageKind {
  static func pages(of context: CollectionContext) -> [PagePlan] {
    context.letters.map { group in
      let path = context.path(of: group.letter)
      return PagePlan(path) { _ in page(of: group, path, context) }
    }
  }

  private static func page(
    of group: LetterIndex.Group, _ path: String, _ context: CollectionContext
  ) -> Page {
    let title = context.strings.word(.aToZ)
    let content: TemplateRecord = [
      "letters": .records(
        context.letters.map { other in
          context.link(other.letter.name, from: path, to: context.path(of: other.letter))
            .merging(["current": .flag(other.letter == group.letter)])
        }),
      "entries": .records(group.entries.map { record(of: $0, from: path, context) }),
    ]
    // Another language has other letters, so its list of letters stands in for this page.
    return Page(
      path: path, template: "pages/letter",
      record: context.frame(
        path, title: "\(title): \(group.letter.name)", trail: [(title, context.letterListPath)]
      ) { $0.letterListPath }.merging(content))
  }

  private static func record(
    of entry: LetterIndex.Entry, from path: String, _ context: CollectionContext
  ) -> TemplateRecord {
    [
      "text": .text(entry.text),
      "lang": entry.language == context.language
        ? .flag(false) : .text(entry.language.description),
      "places": .records(entry.places.map { context.link($0.label, from: path, to: $0.path) }),
    ]
  }
}
