/// The identifier of a reporting year, such as `1999-00`: the year in which it begins and the last
/// two digits of the next.
package struct EditionID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year in which the reporting year begins.
  package let startYear: Int

  package init(startYear: Int) { self.startYear = startYear }

  /// - Returns: `nil` unless the text is four digits, a hyphen and the two digits of the next year.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let start = Int(parts[0]), let end = Int(parts[1]), (start + 1) % 100 == end
    else { return nil }
    self.startYear = start
  }

  package var description: String {
    let end = (startYear + 1) % 100
    // Without an interpolation, which asks for memory first: charts name years by the dozen.
    var text = String(startYear)
    text += end < 10 ? "-0" : "-"
    text += String(end)
    return text
  }

  package var previous: EditionID { EditionID(startYear: startYear - 1) }

  package static func < (left: Self, right: Self) -> Bool { left.startYear < right.startYear }
}
