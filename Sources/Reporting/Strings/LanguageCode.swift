/// A language by its BCP 47 code, such as `en`.
package struct LanguageCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// What checks go on with when no language could be found out.
  package static let standIn = LanguageCode(checked: "en")

  private init(checked text: String) { self.description = text }

  /// - Returns: `nil` unless the text is two or three small letters.
  package init?(_ text: String) {
    guard (2...3).contains(text.utf8.count),
      text.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return nil }
    self.description = text
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.description < right.description
  }
}
