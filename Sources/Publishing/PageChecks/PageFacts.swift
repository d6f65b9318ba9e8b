import Formats

/// What checks need to know of a finished page, gathered from its bytes in one pass.
struct PageFacts: Sendable {
  struct Heading: Sendable {
    let level: Int
    let offset: Int
    var isEmpty = true
  }

  struct Table: Sendable {
    let offset: Int
    var hasCaption = false
    var headersWithoutScope: [Int] = []
    var emptyCells: [Int] = []
  }

  /// A reference to another place: the value and the offset of its tag.
  struct Link: Sendable {
    let value: String
    let offset: Int
    /// Whether the page loads it, as pictures and style sheets are.
    let isLoaded: Bool
  }

  /// Inside the site.
  let path: String
  var language: String?
  /// The offset of the tag that opens the page.
  var root = 0
  var titles: [Int] = []
  var headings: [Heading] = []
  var tables: [Table] = []
  var links: [Link] = []
  /// Each identifier with the offset of the tag that first has it.
  var identifiers: [String: Int] = [:]
  var duplicateIdentifiers: [(value: String, offset: Int)] = []
  /// Pictures without an alternative text and drawings without a name.
  var unnamedImages: [Int] = []

  init(path: String, bytes: [UInt8]) {
    self.path = path
    let scanner = HTMLScanner(bytes)
    var cell: (offset: Int, isEmpty: Bool)?
    var isInHeading = false
    for token in scanner.tokens() {
      switch token.kind {
      case .text:
        cell?.isEmpty = false
        if isInHeading { headings[headings.count - 1].isEmpty = false }
      case .start:
        take(token, scanner)
        if token.name == "td" || token.name == "th" { cell = (token.lower, true) }
        if Self.level(of: token.name) != nil { isInHeading = true }
      case .end:
        if token.name == "td" || token.name == "th", let ended = cell {
          if ended.isEmpty, let last = tables.indices.last {
            tables[last].emptyCells.append(ended.offset)
          }
          cell = nil
        }
        if Self.level(of: token.name) != nil { isInHeading = false }
      }
    }
  }

  private mutating func take(_ token: HTMLToken, _ scanner: HTMLScanner) {
    takeIdentifier(token, scanner)
    takeLinks(token, scanner)
    switch token.name {
    case "html":
      root = token.lower
      language = scanner.attribute("lang", of: token)
    case "title": titles.append(token.lower)
    case "table": tables.append(Table(offset: token.lower))
    case "caption": tables.indices.last.map { tables[$0].hasCaption = true }
    case "th":
      guard scanner.attribute("scope", of: token) == nil else { break }
      tables.indices.last.map { tables[$0].headersWithoutScope.append(token.lower) }
    case "img":
      if scanner.attribute("alt", of: token) == nil { unnamedImages.append(token.lower) }
    case "svg":
      let names = ["aria-label", "aria-labelledby", "aria-hidden"]
      if !names.contains(where: { scanner.attribute($0, of: token)?.isEmpty == false }) {
        unnamedImages.append(token.lower)
      }
    default:
      if let level = Self.level(of: token.name) {
        headings.append(Heading(level: level, offset: token.lower))
      }
    }
  }

  private mutating func takeIdentifier(_ token: HTMLToken, _ scanner: HTMLScanner) {
    guard let id = scanner.attribute("id", of: token) else { return }
    if identifiers[id] == nil {
      identifiers[id] = token.lower
    } else {
      duplicateIdentifiers.append((id, token.lower))
    }
  }

  private mutating func takeLinks(_ token: HTMLToken, _ scanner: HTMLScanner) {
    switch token.name {
    case "a", "link", "img", "source": break
    default: return
    }
    let isLoaded = token.name != "a"
    if let value = scanner.attribute("href", of: token) {
      links.append(Link(value: value, offset: token.lower, isLoaded: isLoaded))
    }
    if let value = scanner.attribute("src", of: token) {
      links.append(Link(value: value, offset: token.lower, isLoaded: isLoaded))
    }
  }

  /// 1 to 6 for `h1` to `h6`.
  private static func level(of name: String) -> Int? {
    let bytes = name.utf8
    guard bytes.count == 2, bytes.first == UInt8(ascii: "h"), let digit = bytes.last else {
      return nil
    }
    return (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(digit)
      ? Int(digit - UInt8(ascii: "0")) : nil
  }
}
