import Formats
import Reporting

/// The blocks of the commentary that explain a table, as the list under it on either page shows
/// them.
struct ExplanationList: Sendable {
  /// One of the blocks.
  struct Entry: Sendable {
    let key: String
    let letter: String
    let title: String
    /// The language of the title where it is not the page's.
    let language: String?

    /// A block of a commentary on a page in a language, which need not be that of the commentary.
    init(_ commentary: KeyedText, at index: Int, title: String, in language: LanguageCode) {
      let own = commentary.narrative.language
      key = commentary.blocks[index].heading.id
      letter = Edition.letter(at: index)
      self.title = title
      self.language = own == language ? nil : own.description
    }
  }

  private let onPages: TemplateValue
  private let onOnePage: TemplateValue

  init(_ entries: [Entry]) {
    onPages = Self.value(entries, .pages)
    onOnePage = Self.value(entries, .onePage)
  }

  func value(_ presentation: Presentation) -> TemplateValue {
    presentation == .pages ? onPages : onOnePage
  }

  private static func value(_ entries: [Entry], _ presentation: Presentation) -> TemplateValue {
    .records(
      entries.enumerated().map { index, entry in
        [
          "letter": .text(entry.letter), "title": .text(entry.title),
          "href": .text(presentation.link(to: "commentary", anchor: entry.key)),
          "title-lang": .optional(entry.language), "is-last": .flag(index == entries.count - 1),
        ]
      })
  }
}
