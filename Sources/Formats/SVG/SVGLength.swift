/// A length in a drawing, in hundredths of its unit, so that the same value is always written in
/// the same way.
package struct SVGLength: Hashable, Sendable, CustomStringConvertible {
  package enum Unit: String, Sendable {
    /// Of the size of the text, so that a drawing grows with it.
    case em
    /// Of the width or the height of the drawing.
    case percent = "%"
  }

  package let hundredths: Int
  package let unit: Unit

  package static func em(_ hundredths: Int) -> Self { Self(hundredths: hundredths, unit: .em) }
  package static func percent(_ hundredths: Int) -> Self {
    Self(hundredths: hundredths, unit: .percent)
  }

  /// As short as it can be, such as `1.5em`, `33.33%` or `0`.
  package var description: String {
    guard hundredths != 0 else { return "0" }
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    var text = hundredths < 0 ? "-" : ""
    if whole > 0 || rest == 0 { text += String(whole) }
    if rest > 0 {
      let digits = rest < 10 ? "0\(rest)" : String(rest)
      text += "." + (digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
    }
    return text + unit.rawValue
  }
}
