import Formats

/// Every file of a site with the anchors that its pages have: what links are held against.
struct SitePlan: Sendable {
  /// What a link within the publication leads to.
  enum Target {
    /// A page of the site, by its position.
    case page(Int)
    /// A file without anchors.
    case file
    /// A page of another site; it is not looked into.
    case outside
    case nowhere
  }

  private let pages: [PageFacts]
  /// The positions of the pages, and behind them those of the other files.
  private let files: NameIndex
  /// Pages of other sites that may be linked to by relative links.
  private let outside: Set<String>
  /// Where the folder is published, with a slash at its end, if whole addresses are to be judged.
  private let root: [UInt8]?

  init(
    pages: [PageFacts], otherFiles: [String], outside: Set<String> = [], root: String? = nil
  ) {
    self.pages = pages
    self.outside = outside
    self.root = root.map { Array($0.utf8) }
    var paths: [UInt8] = []
    var names: [(range: Range<Int>, value: Int)] = []
    for (index, path) in (pages.map(\.path) + otherFiles).enumerated() {
      let start = paths.count
      paths += path.utf8
      names.append((start..<paths.count, index))
    }
    files = NameIndex(names, in: paths)
  }

  /// What a link without an anchor leads to.
  /// `folder` is that of the page that it stands on, as `folder(of:)` gives it.
  func target(of link: Span<UInt8>, from folder: Span<UInt8>) -> Target {
    // Most links lead to a page beside this one, and most pages lie at the top.
    if folder.isEmpty, !link.contains(Self.slash), !link.equals("."), !link.equals("..") {
      return target(of: link) ?? outsideTarget(link.array)
    }
    guard !link.starts(with: "/"), let path = Self.resolve(link, from: folder) else {
      return .nowhere
    }
    return target(of: path.span) ?? outsideTarget(path)
  }

  /// The folder in which a page lies, with a slash at its end, or empty.
  static func folder(of page: String) -> [UInt8] {
    let path = page.utf8
    guard let last = path.lastIndex(of: slash) else { return [] }
    return Array(path[...last])
  }

  /// Whether a page of the site has an anchor.
  func contains(anchor: Span<UInt8>, on page: Int) -> Bool {
    // Without a copy of all that is known of the page.
    pages.span[page].identifiers.value(of: anchor) != nil
  }

  /// A whole address as a link from the first page, or `nil` when it leads to another place.
  func ownLink(_ address: Span<UInt8>) -> [UInt8]? {
    guard let root, address.starts(with: root.span) else { return nil }
    var link: [UInt8] = []
    var position = root.count
    while position < address.count, address[position] != UInt8(ascii: "#") {
      link.append(address[position])
      position += 1
    }
    if link.isEmpty || link.last == UInt8(ascii: "/") { link += "index.html".utf8 }
    link += address.extracting(position..<address.count).array
    return link
  }

  private func target(of path: Span<UInt8>) -> Target? {
    files.value(of: path).map { $0 < pages.count ? .page($0) : .file }
  }

  private func outsideTarget(_ path: [UInt8]) -> Target {
    guard !outside.isEmpty else { return .nowhere }
    return outside.contains(String(decoding: path, as: UTF8.self)) ? .outside : .nowhere
  }

  private static let slash = UInt8(ascii: "/")

  /// The path that a relative link from a folder leads to, or `nil` when it leaves the site.
  private static func resolve(_ link: Span<UInt8>, from folder: Span<UInt8>) -> [UInt8]? {
    var path: [UInt8] = []
    path.reserveCapacity(folder.count + link.count)
    for index in folder.indices { path.append(folder[index]) }
    var start = 0
    while start <= link.count {
      let end = link.position(of: slash, from: start)
      let part = link.extracting(start..<end)
      if part.equals("..") {
        // The slash at the end, and what stands before it up to the next.
        guard path.popLast() != nil else { return nil }
        while let byte = path.last, byte != slash { path.removeLast() }
      } else if !part.isEmpty, !part.equals(".") {
        for index in part.indices { path.append(part[index]) }
        path.append(slash)
      }
      start = end + 1
    }
    path.removeLast(path.isEmpty ? 0 : 1)
    return path
  }
}
