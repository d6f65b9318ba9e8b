/// The alphabets of names in templates.
///
/// Fixed and small in the strict dialect, so that a slip in a tag cannot pass for a name; the
/// specification allows any characters but blanks.
struct TemplateNames {
  let dialect: TemplateDialect

  /// Whether the text may name a template: parts of `a-z`, `0-9` and `-` between slashes.
  func isTemplateName(_ name: String) -> Bool {
    if dialect == .specification { return isSolid(name) }
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(Self.isLowercaseOrDigit) }
  }

  /// Whether the text may name a block: letters, digits, `-` and `_`.
  func isBlockName(_ name: String) -> Bool {
    if dialect == .specification { return isSolid(name) }
    return !name.isEmpty && name.utf8.allSatisfy(Self.isWord)
  }

  /// Whether the text may be a dotted name: `.`, or block-like names between dots, with one more
  /// dot in front to search the current item only.
  func isPath(_ name: String) -> Bool {
    if name == "." { return true }
    let path = name.utf8.first == UInt8(ascii: ".") ? name.utf8.dropFirst() : name.utf8[...]
    return path.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { isBlockName(String(Substring($0))) }
  }

  private func isSolid(_ name: String) -> Bool {
    !name.isEmpty && !name.utf8.contains { $0 <= UInt8(ascii: " ") }
  }

  private static func isLowercaseOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isLowercaseOrDigit(byte) || byte == UInt8(ascii: "_")
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
