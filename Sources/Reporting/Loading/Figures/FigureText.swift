/// How a figure may be spelled.
package enum FigureText {
  /// Why a text is not a figure.
  package enum Reading: Equatable, Sendable {
    case number(Int)
    case shorthand(Shorthand)
    /// Not a figure; `suggestion` is what was most probably meant.
    case invalid(suggestion: String?)
  }

  /// Reads `0`, a number without leading zeros, or a shorthand that can stand for a number.
  ///
  /// Swift's own `Int` would also take `+5`, `-0` and `007`, none of which anybody meant.
  package static func parse(_ text: String, maximumDigits: Int = 7) -> Reading {
    let digits = text.utf8
    if !digits.isEmpty, digits.count <= maximumDigits, digits.allSatisfy(isDigit),
      digits.first != UInt8(ascii: "0") || digits.count == 1, let number = Int(text)
    {
      return .number(number)
    }
    switch Shorthand(symbol: text) {
    case .notAvailable?: return .shorthand(.notAvailable)
    case .notApplicable?: return .shorthand(.notApplicable)
    case .confidential?: return .shorthand(.confidential)
    default: return .invalid(suggestion: suggestion(for: text))
    }
  }

  /// The figure inside a spelling with blanks, separators, a sign or leading zeros.
  private static func suggestion(for text: String) -> String? {
    if text == "-" { return Shorthand.notApplicable.symbol }
    let separators = " ,+'\u{A0}\u{202F}\u{2009}".unicodeScalars
    let kept = text.unicodeScalars.filter { !separators.contains($0) }
    let digits = kept.drop { $0 == "0" }
    guard !kept.isEmpty, kept.count <= 12, kept.allSatisfy({ ("0"..."9").contains($0) }) else {
      return nil
    }
    return digits.isEmpty ? "0" : String(String.UnicodeScalarView(digits))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
