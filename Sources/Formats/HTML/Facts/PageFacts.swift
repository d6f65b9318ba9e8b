/// What checks need to know of a finished page, gathered from its bytes in one pass.
///
/// It stands beside the scanner, because calls between modules cost more than the scanning: with
/// the two apart it took twice as long.
package struct PageFacts: Sendable {
  package struct Heading: Sendable {
    package let level: Int
    package let offset: Int
    package fileprivate(set) var isEmpty = true
  }

  package struct Table: Sendable {
    package let offset: Int
    package fileprivate(set) var hasCaption = false
    package fileprivate(set) var headersWithoutScope: [Int] = []
    package fileprivate(set) var emptyCells: [Int] = []
  }

  /// A reference to another place: where its address stands in `addresses`, the offset of its tag.
  package struct Link: Sendable {
    package let address: Range<Int>
    package let offset: Int
    /// Whether the page loads it, as pictures and style sheets are.
    package let isLoaded: Bool
  }

  /// Inside the site.
  package let path: String
  /// Whether the tag that opens the page says its language.
  package private(set) var hasLanguage = false
  /// The offset of the tag that opens the page.
  package private(set) var root = 0
  package private(set) var titles: [Int] = []
  package private(set) var headings: [Heading] = []
  package private(set) var tables: [Table] = []
  package private(set) var links: [Link] = []
  /// The addresses of all links, with references replaced.
  package private(set) var addresses: [UInt8] = []
  /// Each identifier with the offset of the tag that first has it.
  package private(set) var identifiers = NameIndex([], in: [])
  /// Pictures without an alternative text and drawings without a name.
  package private(set) var unnamedImages: [Int] = []

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    // Most links and identifiers of a page have more than a hundred bytes of page to themselves.
    links.reserveCapacity(bytes.count / 128)
    addresses.reserveCapacity(bytes.count / 8)
    var names: [UInt8] = []
    var entries: [(range: Range<Int>, value: Int)] = []
    gather(bytes.span) { page, range, offset in
      let start = names.count
      Markup.appendUnescaped(page, range, to: &names)
      entries.append((start..<names.count, offset))
    }
    identifiers = NameIndex(entries, in: names)
  }

  /// The address of a link as it is meant.
  package func text(of link: Link) -> String {
    String(decoding: addresses[link.address], as: UTF8.self)
  }

  /// `identify` is told the place of every identifier and the offset of its tag.
  private mutating func gather(
    _ page: Span<UInt8>, identify: (Span<UInt8>, Range<Int>, Int) -> Void
  ) {
    var scanner = HTMLScanner()
    var cell: (offset: Int, isEmpty: Bool)?
    var isInHeading = false
    while let token = scanner.next(in: page) {
      switch token.kind {
      case .text:
        cell?.isEmpty = false
        if isInHeading { headings[headings.count - 1].isEmpty = false }
      case .start:
        var tag = TagFacts()
        if scanner.isInTag { scanner = tag.read(token.name, scanner, page) }
        if let identifier = tag.identifier { identify(page, identifier, token.lower) }
        switch token.name {
        // More than half of all say no more, and need not be held against all names.
        case KnownNames.td: cell = (token.lower, true)
        case KnownNames.tr, KnownNames.div, KnownNames.li, KnownNames.p, KnownNames.span: continue
        default:
          take(token, tag, page)
          if token.name == KnownNames.th { cell = (token.lower, true) }
          if token.name.headingLevel != nil { isInHeading = true }
        }
      case .end:
        if token.name == KnownNames.td || token.name == KnownNames.th, let ended = cell {
          if ended.isEmpty, let last = tables.indices.last {
            tables[last].emptyCells.append(ended.offset)
          }
          cell = nil
        }
        if token.name.headingLevel != nil { isInHeading = false }
      }
    }
  }

  private mutating func take(_ token: HTMLToken, _ tag: TagFacts, _ page: Span<UInt8>) {
    let offset = token.lower
    switch token.name {
    case KnownNames.a: takeLinks(tag, at: offset, isLoaded: false, page)
    case KnownNames.link, KnownNames.source: takeLinks(tag, at: offset, isLoaded: true, page)
    case KnownNames.img:
      takeLinks(tag, at: offset, isLoaded: true, page)
      if !tag.hasAlternative { unnamedImages.append(offset) }
    case KnownNames.svg: if !tag.hasName { unnamedImages.append(offset) }
    case KnownNames.html:
      root = offset
      hasLanguage = tag.hasLanguage
    case KnownNames.title: titles.append(offset)
    case KnownNames.table: tables.append(Table(offset: offset))
    case KnownNames.caption: tables.indices.last.map { tables[$0].hasCaption = true }
    case KnownNames.th where !tag.hasScope:
      tables.indices.last.map { tables[$0].headersWithoutScope.append(offset) }
    default:
      if let level = token.name.headingLevel {
        headings.append(Heading(level: level, offset: offset))
      }
    }
  }

  private mutating func takeLinks(
    _ tag: TagFacts, at offset: Int, isLoaded: Bool, _ page: Span<UInt8>
  ) {
    for range in [tag.href, tag.src] {
      guard let range else { continue }
      let start = addresses.count
      Markup.appendUnescaped(page, range, to: &addresses)
      links.append(Link(address: start..<addresses.count, offset: offset, isLoaded: isLoaded))
    }
  }
}
