import Formats

/// What the own style sheet adds to GOV.UK Frontend's: the parts of a page that the design system
/// has no component for. What it has, it styles itself.
struct FrontendSupplement {
  /// The classes that the design system's sheet knows.
  let classes: Set<String>

  /// The rules that are left. The design system has no dark colours, so neither have we.
  func items(of own: [CSSItem]) -> [CSSItem] { items(of: own, isPrint: false) }

  private func items(of items: [CSSItem], isPrint: Bool) -> [CSSItem] {
    items.compactMap { item in
      guard case .block(let prelude, let inner) = item else { return item }
      if prelude.hasPrefix("@media") || prelude.hasPrefix("@supports") {
        guard !SheetColours.isDark(prelude) else { return nil }
        let rest = self.items(of: inner, isPrint: isPrint || prelude.contains("print"))
        return rest.isEmpty ? nil : .block(prelude: prelude, items: rest)
      }
      if prelude.hasPrefix("@") { return item }
      // On paper, both leave out what cannot be used there.
      let selectors = CSSSelector.list(prelude).filter { isPrint || isOurs($0) }
      let rest = inner.filter { $0 != .statement("color-scheme:light dark") }
      guard !selectors.isEmpty, !rest.isEmpty else { return nil }
      return .block(prelude: selectors.map(\.text).joined(separator: ","), items: rest)
    }
  }

  /// Whether a selector names something that the design system does not know, or no class at all.
  private func isOurs(_ selector: CSSSelector) -> Bool {
    let names = selector.classNames
    return names.isEmpty || !names.allSatisfy(classes.contains)
  }
}
