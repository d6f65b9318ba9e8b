/// Every file of a site with the anchors that its pages have: what links are held against.
struct SitePlan: Sendable {
  /// By path inside the site; files that are not pages have no anchors.
  private var anchors: [String: Set<String>] = [:]
  /// Pages of other sites that may be linked to by relative links.
  private let outside: Set<String>
  /// Where the folder is published, with a slash at its end, if whole addresses are to be judged.
  private let root: String?

  init(
    pages: [PageFacts], otherFiles: [String], outside: Set<String> = [], root: String? = nil
  ) {
    self.outside = outside
    self.root = root
    for page in pages { anchors[page.path] = Set(page.identifiers.keys) }
    for path in otherFiles { anchors[path] = anchors[path] ?? [] }
  }

  func contains(_ path: String) -> Bool { anchors[path] != nil || outside.contains(path) }

  /// Whether a page has an anchor; pages of other sites are not looked into.
  func contains(anchor: String, on path: String) -> Bool {
    anchors[path]?.contains(anchor) ?? outside.contains(path)
  }

  /// A whole address as a link from the first page, or `nil` when it leads to another place.
  func ownLink(_ address: String) -> String? {
    guard let root, address.hasPrefix(root) else { return nil }
    let rest = address.dropFirst(root.count)
    let path = rest.prefix { $0 != "#" }
    let file = path.isEmpty || path.hasSuffix("/") ? "index.html" : ""
    return "\(path)\(file)\(rest[path.endIndex...])"
  }

  /// The path that a relative link from a page leads to, or `nil` when it leaves the site.
  static func resolve(_ link: String, from page: String) -> String? {
    // Most links lead to a page beside this one, and most pages lie at the top.
    let slash = UInt8(ascii: "/")
    if !page.utf8.contains(slash), !link.utf8.contains(slash), link != "..", link != "." {
      return link
    }
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "..": if parts.popLast() == nil { return nil }
      case ".", "": continue
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
