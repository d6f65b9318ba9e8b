/// What checks need to know of one start tag: places of values, or whether there is one. Of an
/// attribute that is written twice the first counts.
struct TagFacts {
  private(set) var identifier: Range<Int>?
  private(set) var href: Range<Int>?
  private(set) var src: Range<Int>?
  private(set) var hasAlternative = false
  private(set) var hasScope = false
  /// Whether the first `lang` says something.
  var hasLanguage: Bool { language.map { !$0.isEmpty } ?? false }
  /// Whether the first of an attribute that names a drawing says something.
  private(set) var hasName = false
  private var language: Range<Int>?
  /// Those of `KnownNames.naming` that were written already, a bit for each.
  private var namings: UInt8 = 0

  /// Reads the attributes of a tag, which the scanner has read last.
  init(of token: HTMLToken, _ scanner: inout HTMLScanner, _ page: Span<UInt8>) {
    while let attribute = scanner.nextAttribute(in: page) {
      switch attribute.name {
      case KnownNames.id: identifier = identifier ?? attribute.value
      case KnownNames.href: href = href ?? attribute.value
      case KnownNames.src: src = src ?? attribute.value
      case KnownNames.alt: hasAlternative = true
      case KnownNames.scope: hasScope = true
      case KnownNames.lang: language = language ?? attribute.value
      case .long where token.name == KnownNames.svg: takeName(attribute, page)
      default: continue
      }
    }
  }

  private mutating func takeName(_ attribute: HTMLAttributeToken, _ page: Span<UInt8>) {
    let name = page.extracting(attribute.nameRange)
    for (index, naming) in KnownNames.naming.enumerated() where name.equals(naming) {
      let isFirst = namings & 1 << index == 0
      namings |= 1 << index
      if isFirst, !attribute.value.isEmpty { hasName = true }
    }
  }
}
