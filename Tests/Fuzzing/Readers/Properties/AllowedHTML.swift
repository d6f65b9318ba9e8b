/// What the HTML of a text may consist of, judged without the program's own scanner: quoted
/// attributes, elements that are closed in order, and nothing but what is listed here.
enum AllowedHTML {
  private static let voids: Set = ["br", "hr", "img"]
  private static let elements: Set = [
    "a", "blockquote", "br", "caption", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr", "img", "li", "ol", "p", "pre", "strong", "table", "tbody", "td", "th", "thead", "tr",
    "ul",
  ]
  private static let attributes: Set = [
    "alt", "aria-label", "aria-labelledby", "class", "height", "href", "id", "role", "scope",
    "src", "start", "tabindex", "title", "width",
  ]

  static func faults(in bytes: [UInt8]) -> [String] {
    var faults: [String] = []
    var open: [String] = []
    var position = 0
    while let lower = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      guard let upper = bytes[lower...].firstIndex(of: UInt8(ascii: ">")) else {
        return faults + ["a tag has no end"]
      }
      let tag = String(decoding: bytes[(lower + 1)..<upper], as: UTF8.self)
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { faults.append("<\(tag)> closes nothing") }
      } else {
        faults += self.faults(inTag: tag, open: &open)
      }
      position = upper + 1
    }
    if !open.isEmpty { faults.append("open at the end: \(open)") }
    return faults
  }

  private static func faults(inTag tag: String, open: inout [String]) -> [String] {
    // Values hold no quotation mark, so that every second piece is one.
    let pieces = tag.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    guard let head = pieces.first, pieces.count % 2 == 1 else { return ["quotes of <\(tag)>"] }
    let words = head.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let name = words.first, elements.contains(name) else { return ["element <\(tag)>"] }
    if !voids.contains(name) { open.append(name) }
    var faults: [String] = []
    for index in stride(from: 0, to: pieces.count - 1, by: 2) {
      let attribute = String(pieces[index].split(separator: " ").last?.dropLast() ?? "")
      if !attributes.contains(attribute) { faults.append("attribute of <\(tag)>") }
      if attribute == "href", !isAllowed(link: pieces[index + 1]) {
        faults.append("link of <\(tag)>")
      }
      if attribute == "src", pieces[index + 1].contains(":") { faults.append("src of <\(tag)>") }
    }
    return faults
  }

  private static func isAllowed(link: String) -> Bool {
    let head = link.prefix { !"/?#".contains($0) }
    guard head.contains(":") else { return !link.hasPrefix("//") && !link.hasPrefix("\\") }
    return link.hasPrefix("https://") || link.lowercased().hasPrefix("https:")
      || link.lowercased().hasPrefix("mailto:")
  }
}
