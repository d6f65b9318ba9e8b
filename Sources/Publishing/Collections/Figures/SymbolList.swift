import Formats
import Reporting

/// The shorthands of a page's tables with their meaning.
enum SymbolList {
  /// In a fixed order.
  static func record(_ used: Set<Shorthand>, _ strings: StringTable) -> TemplateRecord {
    [
      "has-symbols": .flag(!used.isEmpty),
      "symbols": .records(
        Shorthand.allCases.filter(used.contains).map { shorthand in
          [
            "symbol": .text(shorthand.symbol),
            "meaning": .text(strings.word(shorthand.meaning)),
          ]
        }),
    ]
  }
}
