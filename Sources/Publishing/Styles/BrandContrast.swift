package import Diagnostics
import Formats
import Reporting

/// The colours of a brand can be read on every ground that they are used on: links are text and
/// need 4.5 to 1, the border of the header 3 to 1 (WCAG 2.2, success criteria 1.4.3 and 1.4.11).
/// One colour serves both, so the higher counts.
enum BrandContrast {
  private static let needed = 4.5

  static func check(
    _ brand: Brand, on colours: SheetColours, collector: inout DiagnosticCollector
  ) {
    if let colour = brand.colour {
      check(colour, on: colours.grounds(isDark: false), "light", collector: &collector)
    }
    if let colour = brand.darkColour {
      check(colour, on: colours.grounds(isDark: true), "dark", collector: &collector)
    }
  }

  private static func check(
    _ colour: Located<HexColour>, on grounds: [HexColour], _ name: String,
    collector: inout DiagnosticCollector
  ) {
    let contrasts = grounds.map { ($0, colour.value.contrast(with: $0)) }
    guard let worst = contrasts.min(by: { $0.1 < $1.1 }), worst.1 < needed else { return }
    let meant = suggestion(for: colour.value, on: grounds)
    collector.report(
      .brandContrast,
      "Colour '\(colour.value)' has contrast \(shown(worst.1)) with the \(name) ground "
        + "'\(worst.0)' and needs \(shown(needed))" + (meant.map { "; '\($0)' has it" } ?? ""),
      at: colour.range,
      fixes: meant.map {
        [Diagnostic.Fix("Write \"\($0)\"", replacing: colour.range, with: "\"\($0)\"")]
      } ?? [])
  }

  /// The nearest colour of the same hue, towards black or white, that can be read everywhere.
  private static func suggestion(
    for colour: HexColour, on grounds: [HexColour]
  ) -> HexColour? {
    let ends = [
      HexColour(red: 0, green: 0, blue: 0), HexColour(red: 255, green: 255, blue: 255),
    ]
    for share in 1...100 {
      for end in ends {
        let mixed = colour.mixed(with: end, share: share)
        if grounds.allSatisfy({ mixed.contrast(with: $0) >= needed }) { return mixed }
      }
    }
    return nil
  }

  /// With one decimal, cut off, so that too little never reads as enough.
  private static func shown(_ ratio: Double) -> String {
    let tenths = Int(ratio * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension DiagnosticKind {
  package static let brandContrast = DiagnosticKind(
    "site.brand-contrast", title: "The brand's colour can be read on every ground",
    explanation: """
      Links are written in it, on the page and on its panels. Text needs a contrast of at least \
      4.5 to 1 with its ground, or people with weak sight cannot read it.
      """,
    remedy: """
      Take the darker colour that the message names, or for 'dark-colour' the lighter one. \
      Without 'dark-colour', dark screens keep the program's own colours.
      """)
}
