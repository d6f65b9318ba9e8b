/// The name of a field with a checksum by which other names are told from it quickly.
package struct TemplateName: Sendable, ExpressibleByStringLiteral {
  package let text: String
  /// The length and three of the bytes, because records are made and searched thousands of times
  /// for every report.
  let checksum: UInt64

  package init(_ text: String) {
    self.text = text
    let bytes = text.utf8.span
    guard !bytes.isEmpty else {
      checksum = 0
      return
    }
    let first = UInt64(bytes[0])
    let middle = UInt64(bytes[bytes.count / 2])
    let last = UInt64(bytes[bytes.count - 1])
    checksum = UInt64(bytes.count) << 24 | first << 16 | middle << 8 | last
  }

  package init(stringLiteral text: String) { self.init(text) }
}

extension TemplateName: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.checksum == right.checksum && left.text == right.text
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(checksum) }
}
