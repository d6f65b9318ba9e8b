/// What checks need to know of one start tag: places of values, or whether there is one. Of an
/// attribute that is written twice the first counts.
///
/// Small, because one is made for every tag of a page: what is there is told by bits.
struct TagFacts {
  /// The attributes that say something to a check, a bit for each.
  private struct Attributes: OptionSet {
    let rawValue: UInt8

    static let id = Self(rawValue: 1)
    static let href = Self(rawValue: 2)
    static let src = Self(rawValue: 4)
    static let alt = Self(rawValue: 8)
    static let scope = Self(rawValue: 16)
    static let lang = Self(rawValue: 32)
    /// Of the attributes that name a drawing, the first of one that says something.
    static let name = Self(rawValue: 64)
  }

  private var attributes: Attributes = []
  /// Those of `KnownNames.naming` that were written already, a bit for each.
  private var namings: UInt8 = 0
  /// Whether the first `lang` says something.
  private(set) var hasLanguage = false
  private var identifierPlace = 0..<0
  private var hrefPlace = 0..<0
  private var srcPlace = 0..<0

  var identifier: Range<Int>? { attributes.contains(.id) ? identifierPlace : nil }
  var href: Range<Int>? { attributes.contains(.href) ? hrefPlace : nil }
  var src: Range<Int>? { attributes.contains(.src) ? srcPlace : nil }
  var hasAlternative: Bool { attributes.contains(.alt) }
  var hasScope: Bool { attributes.contains(.scope) }
  /// Whether the first of an attribute that names a drawing says something.
  var hasName: Bool { attributes.contains(.name) }

  /// What is known of a tag without attributes.
  init() {}

  /// Reads the attributes of a tag, which the scanner has read last, and returns the scanner behind
  /// them.
  mutating func read(
    _ name: HTMLName, _ scanner: HTMLScanner, _ page: Span<UInt8>
  ) -> HTMLScanner {
    var scanner = scanner
    while let attribute = scanner.nextAttribute(in: page) {
      switch attribute.name {
      // More than half of all, and of no interest.
      case KnownNames.class: continue
      case KnownNames.id: if isFirst(.id) { identifierPlace = attribute.value }
      case KnownNames.href: if isFirst(.href) { hrefPlace = attribute.value }
      case KnownNames.src: if isFirst(.src) { srcPlace = attribute.value }
      case KnownNames.alt: attributes.insert(.alt)
      case KnownNames.scope: attributes.insert(.scope)
      case KnownNames.lang: if isFirst(.lang) { hasLanguage = !attribute.value.isEmpty }
      case .long where name == KnownNames.svg: takeName(attribute, page)
      default: continue
      }
    }
    return scanner
  }

  @inline(__always)
  private mutating func isFirst(_ attribute: Attributes) -> Bool {
    attributes.insert(attribute).inserted
  }

  private mutating func takeName(_ attribute: HTMLAttributeToken, _ page: Span<UInt8>) {
    let name = page.extracting(attribute.nameRange)
    for (index, naming) in KnownNames.naming.enumerated() where name.equals(naming) {
      let isFirst = namings & 1 << index == 0
      namings |= 1 << index
      if isFirst, !attribute.value.isEmpty { attributes.insert(.name) }
    }
  }
}
