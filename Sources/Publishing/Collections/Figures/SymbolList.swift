import Formats
import Reporting

/// The shorthands of a page's tables with their meaning.
enum SymbolList {
  /// In a fixed order.
  static func records(_ used: Set<Shorthand>, _ strings: StringTable) -> [TemplateRecord] {
    Shorthand.allCases.filter(used.contains).map { shorthand in
      [
        "symbol": .text(shorthand.symbol),
        "meaning": .text(strings.word(shorthand.meaning)),
      ]
    }
  }

  /// The fields of the list.
  static func fields(
    _ used: Set<Shorthand>, _ strings: StringTable
  ) -> [(TemplateName, TemplateValue)] {
    [
      ("has-symbols", .flag(!used.isEmpty)),
      ("symbols", .records(records(used, strings))),
    ]
  }

  /// The list alone.
  static func record(_ used: Set<Shorthand>, _ strings: StringTable) -> TemplateRecord {
    TemplateRecord(fields(used, strings))
  }
}
