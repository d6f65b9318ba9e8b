import Diagnostics

/// One pass of a renderer over one document.
struct MarkdownWriter {
  let renderer: MarkdownRenderer
  var html = HTMLWriter()
  var collector = DiagnosticCollector()
  var tableCount = 0
  private let document: MarkdownDocument
  /// The ids of the document, without prefix; gathered for the first link that may lead to one.
  private var identifiers: Set<String>?
  /// The place of the block that is being written.
  private var block: SourceRange

  init(renderer: MarkdownRenderer, document: MarkdownDocument) {
    self.renderer = renderer
    self.document = document
    block = document.file.startRange
  }

  mutating func write(_ blocks: [MarkdownBlock]) {
    for block in blocks {
      write(block)
      html.newline()
    }
  }

  private mutating func write(_ block: MarkdownBlock) {
    mark(block.range)
    switch block {
    case .heading(let heading): write(heading)
    case .paragraph(let content, _):
      html.open("p", .class("govuk-body"))
      write(content)
      html.close("p")
    case .quotation(let content, _):
      html.open("blockquote", .class("govuk-inset-text"))
      html.newline()
      write(content)
      html.close("blockquote")
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .code(let content, _):
      html.open("pre")
      html.open("code")
      write(content)
      html.close("code")
      html.close("pre")
    case .thematicBreak:
      html.void("hr", .class("govuk-section-break govuk-section-break--visible"))
    }
  }

  private mutating func write(_ heading: MarkdownHeading) {
    let level = min(heading.level + renderer.options.headingShift, 6)
    let size = level <= 2 ? "l" : level == 3 ? "m" : "s"
    html.open("h\(level)", .class("govuk-heading-\(size)"), .id(identifier(heading.id)))
    write(heading.content)
    html.close("h\(level)")
  }

  private mutating func write(_ list: MarkdownList) {
    let name = list.start == nil ? "ul" : "ol"
    var attributes = [
      HTMLAttribute.class("govuk-list govuk-list--\(list.start == nil ? "bullet" : "number")")
    ]
    if let start = list.start, start != 1 { attributes.append(HTMLAttribute("start", "\(start)")) }
    html.open(name, attributes)
    html.newline()
    for item in list.items {
      mark(item.range)
      html.open("li")
      write(item, isTight: list.isTight)
      html.close("li")
      html.newline()
    }
    html.close(name)
  }

  private mutating func write(_ item: MarkdownList.Item, isTight: Bool) {
    guard isTight else {
      html.newline()
      write(item.blocks)
      return
    }
    for (index, block) in item.blocks.enumerated() {
      if case .paragraph(let content, let range) = block {
        mark(range)
        if index > 0 { html.newline() }
        write(content)
      } else {
        html.newline()
        write([block])
      }
    }
  }

  /// Says that what follows was caused by a block or a part of one.
  mutating func mark(_ range: SourceRange) {
    block = range
    html.mark(range)
  }

  /// Says that the block goes on behind a value that came from elsewhere.
  mutating func markBlock() { html.mark(block) }

  /// An id of the document as it stands on the page.
  func identifier(_ id: String) -> String { renderer.options.idPrefix + id }

  /// Whether a link leads to a heading of the document itself.
  mutating func isOwn(fragment: some StringProtocol) -> Bool {
    let known = identifiers ?? Set(document.headings.map(\.id))
    identifiers = known
    return known.contains(String(fragment))
  }
}
