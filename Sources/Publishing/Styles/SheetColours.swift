import Formats

/// The colours that a style sheet names on `:root`, for light and for dark screens.
struct SheetColours {
  /// The names of the grounds that links and borders of the brand stand on: of the own sheet, then
  /// of the design system's.
  private static let grounds = [
    "--paper", "--panel", "--govuk-body-background-colour", "--govuk-surface-background-colour",
  ]

  private var light: [String: String] = [:]
  private var dark: [String: String] = [:]

  init(_ items: [CSSItem]) {
    for case .block(let prelude, let inner) in items {
      if prelude == ":root" {
        light.merge(Self.values(of: inner)) { _, new in new }
      } else if Self.isDark(prelude) {
        for case .block(":root", let inner) in inner {
          dark.merge(Self.values(of: inner)) { _, new in new }
        }
      }
    }
  }

  /// Whether a block is for dark screens alone.
  static func isDark(_ prelude: String) -> Bool {
    prelude.hasPrefix("@media") && prelude.contains("prefers-color-scheme:dark")
  }

  /// What a name stands for; on dark screens, what is not named again stays as it is.
  func value(of name: String, isDark: Bool) -> String? {
    isDark ? dark[name] ?? light[name] : light[name]
  }

  /// The grounds that a brand's colour is seen on. A sheet without dark colours has no dark ones.
  func grounds(isDark: Bool) -> [HexColour] {
    if isDark, dark.isEmpty { return [] }
    return Self.grounds.compactMap { value(of: $0, isDark: isDark).flatMap { HexColour($0) } }
  }

  private static func values(of items: [CSSItem]) -> [String: String] {
    var values: [String: String] = [:]
    for case .statement(let text) in items where text.hasPrefix("--") {
      let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
      if parts.count == 2 { values[parts[0]] = parts[1] }
    }
    return values
  }
}
