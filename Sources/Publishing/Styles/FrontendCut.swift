import Formats

/// Takes out of GOV.UK Frontend's style sheet what must not be on other sites, and what no page
/// could load: the typeface, crown and crest, and everything with an address.
struct FrontendCut {
  /// Words in names of classes that stand for the owner's marks.
  private static let marks = ["crown", "crest", "logotype", "copyright-logo"]
  private static let typeface = "GDS Transport"

  /// Whether crown, crest and the typeface's name stay. Its files never do: the policy of the
  /// pages loads no fonts.
  let keepsMarks: Bool

  func cut(_ items: [CSSItem]) -> [CSSItem] { items.compactMap(cut) }

  private func cut(_ item: CSSItem) -> CSSItem? {
    switch item {
    case .statement(let text): return cut(statement: text).map(CSSItem.statement)
    case .block(let prelude, let items):
      guard !prelude.lowercased().hasPrefix("@font-face"), let prelude = cut(prelude: prelude)
      else { return nil }
      let rest = cut(items)
      return rest.isEmpty ? nil : .block(prelude: prelude, items: rest)
    }
  }

  private func cut(prelude: String) -> String? {
    guard !keepsMarks, !prelude.hasPrefix("@") else { return prelude }
    let kept = CSSSelector.list(prelude).filter { selector in
      !selector.classNames.contains { name in Self.marks.contains { name.contains($0) } }
    }
    return kept.isEmpty ? nil : kept.map(\.text).joined(separator: ",")
  }

  private func cut(statement: String) -> String? {
    let text = statement.lowercased()
    let loads = ["url(", "image-set(", "src(", "@import", "@charset", "@namespace"]
    guard !loads.contains(where: text.contains) else { return nil }
    guard !keepsMarks else { return statement }
    var result = statement
    for name in ["\"\(Self.typeface)\",", "'\(Self.typeface)',", "\(Self.typeface),"] {
      result = result.split(separator: name, omittingEmptySubsequences: false).joined()
    }
    return result
  }
}
