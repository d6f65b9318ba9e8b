import TestSupport
import Testing

/// The fixture with charts at its tables, and what a page shows of one.
struct ChartFixture {
  static let tableSet = "table-sets/1995.yaml"

  /// With these charts, written as in the table set.
  static func tree(_ charts: String, of content: MemorySource = FixtureTree.content) -> MemorySource
  {
    content.adding(tableSet, (content[tableSet] ?? "") + "\ncharts:\n" + charts)
  }

  static func bars(_ name: String, of table: String, each axis: String, kind: String = "bars")
    -> String
  {
    """
      \(name):
        table: \(table)
        kind: \(kind)
        each: \(axis)
        headline:
          text:
            en: "What {{area-name}} counted"
        subtitle:
          en: "Subtitle of \(name), {{period-end}}"

    """
  }

  static func compared(_ name: String, of table: String, kind: String, _ more: String) -> String {
    """
      \(name):
        table: \(table)
        kind: \(kind)
    \(more.split(separator: "\n").map { "    \($0)\n" }.joined())\
        headline:
          higher:
            en: "Higher by {{chart:change}}: {{chart:now}}"
          lower:
            en: "Lower by {{chart:change}}: {{chart:now}}"
          equal:
            en: "Equal: {{chart:now}}"
        subtitle:
          en: "Subtitle of \(name)"

    """
  }

  /// A figure of a page.
  let text: String

  /// `nil` when the page has no such chart.
  init?(_ name: String, on page: String, of tree: MemorySource) throws {
    let page = try BuiltPublication(tree).page(page)
    guard let text = page.between("<figure aria-labelledby=\"chart-\(name)\">", "</figure>") else {
      return nil
    }
    self.text = text
  }

  /// The values of an attribute of all shapes of a kind, without their units.
  func numbers(_ attribute: String, of shape: String) -> [Double] {
    text.split(separator: "<\(shape) ").dropFirst().map { part in
      let tag = String("x " + part.prefix { $0 != ">" })
      let value = tag.attributes(attribute).first ?? "0"
      return Double(value.prefix { "0123456789.-".contains($0) }) ?? .nan
    }
  }

  /// The texts of the drawing in order, without their tags.
  var texts: [String] {
    text.split(separator: "<text ").dropFirst().map { part in
      var plain = ""
      var isInTag = true
      for character in part.prefix(
        upTo: part.firstRange(of: "</text>")?.lowerBound ?? part.endIndex)
      {
        if character == "<" { isInTag = true }
        if !isInTag { plain.append(character) }
        if character == ">" { isInTag = false }
      }
      return plain
    }
  }

  var headline: String? {
    text.between("id=\"chart-", "</h2>").map { String($0.drop { $0 != ">" }.dropFirst()) }
  }

  /// The classes are taken out of pages, so colours are told by the colours that stand in for them.
  func fills(of shape: String) -> [String] {
    text.split(separator: "<\(shape) ").dropFirst().compactMap { part in
      String("x " + part.prefix { $0 != ">" }).attributes("fill").first
    }
  }
}
