extension FixtureTree {
  /// The fixture with a second language, which nobody speaks, added by files alone. One area
  /// publishes in it; the later edition has no text in it, nor has one local page.
  package static let bilingual: MemorySource = {
    var tree = content
    for (path, text) in secondLanguage { tree = tree.adding(path, text) }
    for edition in ["1998-99", "1999-00"] {
      let path = "editions/\(edition)/edition.yaml"
      tree = tree.adding(path, withSecondTexts(tree[path] ?? ""))
    }
    let tables = "table-sets/1995.yaml"
    return tree.adding(tables, withSecondTexts(tree[tables] ?? "")).replacing(
      "      en:\n        one: \"{{new-members}}",
      with: """
              xx:
                one: "{{new-members}} memb."
                few: "{{new-members}} membi."
                other: "{{new-members}} memben."
              en:
                one: "{{new-members}}
        """, in: tables)
  }()

  /// Each English text of one line, followed by one in the second language: the same words behind
  /// an `Xa`.
  private static func withSecondTexts(_ yaml: String) -> String {
    yaml.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let indent = line.prefix { $0 == " " }
      let text = line.dropFirst(indent.count)
      guard text.hasPrefix("en: "), !line.contains("helpline") else { return String(line) }
      let words = text.dropFirst(4).drop { $0 == "\"" }.reversed().drop { $0 == "\"" }.reversed()
      return "\(line)\n\(indent)xx: \"Xa \(String(words))\""
    }.joined(separator: "\n")
  }
}
