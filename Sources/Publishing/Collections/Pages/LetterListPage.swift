import Diagnostics
import Formats
import Reporting

/// The first page of the A to Z: every letter with the number of its entries.
enum LetterListPage: CollectionPageKind {
  static func pages(of context: CollectionContext) -> [PagePlan] {
    let path = context.letterListPath
    return [PagePlan(path) { _ in page(path, context) }]
  }

  private static func page(_ path: String, _ context: CollectionContext) -> Page {
    let letters = context.letters.map { group in
      context.link(group.letter.name, from: path, to: context.path(of: group.letter)).merging([
        "count": .text(context.strings.word(.entryCount, count: group.entries.count))
      ])
    }
    return Page(
      path: path, template: "pages/letters",
      record: context.frame(path, title: context.strings.word(.aToZ)) { $0.letterListPath }
        .merging(["letters": .records(letters)]))
  }
}
