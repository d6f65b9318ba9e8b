import Diagnostics

/// Writes the form of a document: HTML with the class names of the design system.
///
/// What stands in the program is written as it is, and everything else through `text`, which
/// escapes it.
struct MarkdownWriter {
  private(set) var form = MarkdownForm()
  var tableCount = 0
  private let document: MarkdownDocument
  /// The ids of the document; gathered for the first link that may lead to one.
  private var identifiers: Set<String>?
  /// The place of the block that is being written.
  var block: SourceRange { form.origins.last?.range ?? document.file.startRange }

  init(_ blocks: [MarkdownBlock], of document: MarkdownDocument) {
    self.document = document
    // Mostly enough, so that the text is moved seldom: tags take more room than the marks.
    let length = blocks.bounds?.count ?? 0
    form.reserveCapacity(
      bytes: length + length / 8 + blocks.count * 32, origins: blocks.count * 2)
    write(blocks)
  }

  mutating func write(_ blocks: [MarkdownBlock]) {
    let span = blocks.span
    for index in span.indices {
      write(span[index])
      html("\n")
    }
  }

  private mutating func write(_ block: MarkdownBlock) {
    mark(block.range)
    switch block {
    case .heading(let heading):
      blank(.headingStart(level: heading.level))
      text(heading.id)
      html("\">")
      write(heading.content)
      blank(.headingEnd(level: heading.level))
    case .paragraph(let content, _):
      html("<p class=\"govuk-body\">")
      write(content)
      html("</p>")
    case .quotation(let content, _):
      html("<blockquote class=\"govuk-inset-text\">\n")
      write(content)
      html("</blockquote>")
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .code(let content, _):
      html("<pre><code>")
      write(content)
      html("</code></pre>")
    case .thematicBreak:
      html("<hr class=\"govuk-section-break govuk-section-break--visible\">")
    }
  }

  private mutating func write(_ list: MarkdownList) {
    switch list.start {
    case nil: html("<ul class=\"govuk-list govuk-list--bullet\">\n")
    case 1: html("<ol class=\"govuk-list govuk-list--number\">\n")
    case let start?: html("<ol class=\"govuk-list govuk-list--number\" start=\"\(start)\">\n")
    }
    for item in list.items {
      mark(item.range)
      html("<li>")
      write(item, isTight: list.isTight)
      html("</li>\n")
    }
    html(list.start == nil ? "</ul>" : "</ol>")
  }

  private mutating func write(_ item: MarkdownList.Item, isTight: Bool) {
    guard isTight else {
      html("\n")
      write(item.blocks)
      return
    }
    for (index, block) in item.blocks.enumerated() {
      if case .paragraph(let content, let range) = block {
        mark(range)
        if index > 0 { html("\n") }
        write(content)
      } else {
        html("\n")
        write([block])
      }
    }
  }

  // MARK: - Pieces

  /// Says that what follows was caused by a block or a part of one.
  mutating func mark(_ range: SourceRange) { form.mark(range) }

  mutating func blank(_ blank: MarkdownForm.Blank) { form.append(blank) }

  /// HTML that stands in the program.
  mutating func html(_ html: String) { form.html.appendRaw(html) }

  /// Text, or the value of an attribute.
  mutating func text(_ text: String) { form.html.appendEscaped(text) }

  /// Whether a link leads to a heading of the document itself.
  mutating func isOwn(fragment: Substring) -> Bool {
    let known = identifiers ?? Set(document.headings.map(\.id))
    identifiers = known
    return known.contains(String(fragment))
  }
}
