/// A piece of a style sheet, without comments and blanks that mean nothing.
package indirect enum CSSItem: Sendable, Equatable {
  /// What stands before the brace, such as `a:hover` or `@media print`, and what is between both.
  case block(prelude: String, items: [CSSItem])
  /// A declaration, or a rule with `@` and no block, without its semicolon.
  case statement(String)

  /// The shortest text of some items that means the same.
  package static func text(of items: [CSSItem]) -> String {
    var text = ""
    for item in items {
      switch item {
      case .block(let prelude, let items):
        let inside = Self.text(of: items)
        text += "\(prelude){\(inside.hasSuffix(";") ? String(inside.dropLast()) : inside)}"
      case .statement(let statement): text += "\(statement);"
      }
    }
    return text
  }
}
