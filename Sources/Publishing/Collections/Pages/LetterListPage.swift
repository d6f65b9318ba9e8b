import Diagnostics
import Formats
import Reporting

/// The first page of the A to Z: every letter with the number of its entries.
enum LetterListPage: CollectionPageKind {
  static func pages(
    of context: CollectionContext, collector: inout DiagnosticCollector
  ) -> [Page] {
    let path = context.letterListPath
    let letters = LetterIndex(context).groups.map { group in
      context.link(group.letter.name, from: path, to: context.path(of: group.letter)).merging([
        "count": .text(context.strings.word(.entryCount, count: group.entries.count))
      ])
    }
    return [
      Page(
        path: path, template: "pages/letters",
        record: context.frame(path, title: context.strings.word(.aToZ)) { $0.letterListPath }
          .merging(["letters": .records(letters)]))
    ]
  }
}
