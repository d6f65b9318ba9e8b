import Diagnostics

/// Where links and images may lead: an allow-list, because lists of dangerous schemes are never
/// complete.
///
/// Links: `https:`, `mailto:`, `#fragment`, paths inside the site. Images: paths only, since a page
/// asks no other host for anything.
enum LinkRule {
  /// Why a destination is refused.
  enum Problem: Equatable {
    case empty
    /// `http:` where `https:` is meant.
    case insecure
    /// Anything else, in words that complete "A link …".
    case refused(String)
  }

  /// Judges a destination as cmark read it, with entities and backslashes decoded.
  ///
  /// Percent signs are decoded once, as a browser does, and the result is judged as well.
  static func problem(with destination: String, isImage: Bool) -> Problem? {
    if destination.isEmpty { return .empty }
    if destination.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) {
      return .refused("must not contain blanks")
    }
    guard let scheme = scheme(of: destination) else {
      return pathProblem(destination, isImage: isImage)
    }
    if isImage { return .refused("is no path inside the site, as an image needs") }
    switch scheme {
    case "https": return hostProblem(String(destination.dropFirst(6)))
    case "http": return .insecure
    case "mailto": return mailProblem(String(destination.dropFirst(7)))
    default: return .refused("must not begin with '\(scheme):'")
    }
  }

  /// What stands before the first colon, in lower case, if no `/`, `?` or `#` comes first.
  private static func scheme(of destination: String) -> String? {
    let head = destination.prefix { !"/?#".contains($0) }
    guard let colon = head.firstIndex(of: ":") else { return nil }
    return head[..<colon].lowercased()
  }

  private static func pathProblem(_ destination: String, isImage: Bool) -> Problem? {
    let path = String(destination.prefix { $0 != "#" && $0 != "?" })
    if path.isEmpty {
      return isImage ? .refused("is no path inside the site, as an image needs") : nil
    }
    guard let decoded = decoded(path) else { return .refused("has a wrong percent sign") }
    for text in [path, decoded] {
      if text.hasPrefix("/") { return .refused("must not begin with '/'") }
      if text.contains("\\") { return .refused("must not contain '\\'") }
      if text.contains("//") { return .refused("must not contain '//'") }
      if text.contains(":") { return .refused("must not contain ':'") }
      if text.split(separator: "/").contains("..") { return .refused("must not contain '..'") }
    }
    let isHidden = decoded.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "%") }
    return isHidden ? .refused("has a wrong percent sign") : nil
  }

  private static func hostProblem(_ rest: String) -> Problem? {
    guard rest.hasPrefix("//") else { return .refused("with 'https:' needs '//' and a host") }
    let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    if host.isEmpty { return .refused("with 'https:' needs '//' and a host") }
    if host.contains("@") { return .refused("must not carry a user name") }
    let isPlain = host.utf8.allSatisfy { byte in
      isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ":")
    }
    return isPlain ? nil : .refused("needs a host of plain letters, digits and hyphens")
  }

  private static func mailProblem(_ rest: String) -> Problem? {
    let address = rest.prefix { $0 != "?" }
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }),
      address.utf8.allSatisfy({ isAlphanumeric($0) || ".-_+'@".utf8.contains($0) })
    else { return .refused("with 'mailto:' needs one e-mail address") }
    guard let decoded = decoded(rest), !decoded.utf8.contains(where: { $0 < 0x20 }) else {
      return .refused("must not contain hidden line ends")
    }
    return nil
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// The text with `%41` read as `A`, once; `nil` if a percent sign has no two digits.
  private static func decoded(_ text: String) -> String? {
    var result: [UInt8] = []
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        result.append(byte)
        continue
      }
      let digits = bytes.prefix(2)
      guard digits.count == 2, digits.allSatisfy(isAlphanumeric),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      result.append(value)
      bytes = bytes.dropFirst(2)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
