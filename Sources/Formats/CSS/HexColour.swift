import Glibc

/// A colour of the sRGB space, written as `#1d70b8` or `#fff`.
package struct HexColour: Hashable, Sendable, CustomStringConvertible {
  /// 0 to 255 each.
  package let red: Int
  package let green: Int
  package let blue: Int

  package init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// - Returns: `nil` unless the text is `#` and three or six hexadecimal digits.
  package init?(_ text: String) {
    let digits = text.dropFirst().compactMap { $0.isASCII ? $0.hexDigitValue : nil }
    guard text.first == "#", digits.count == text.count - 1 else { return nil }
    switch digits.count {
    case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
    case 6:
      self.init(
        red: digits[0] * 16 + digits[1], green: digits[2] * 16 + digits[3],
        blue: digits[4] * 16 + digits[5])
    default: return nil
    }
  }

  /// Six digits.
  package var description: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The ratio between the lighter and the darker of two colours, from 1 to 21, by the formula of
  /// WCAG 2.2 (definition of contrast ratio).
  package func contrast(with other: HexColour) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The colour between this one and another: `share` hundredths of the way.
  package func mixed(with other: HexColour, share: Int) -> HexColour {
    func mix(_ from: Int, _ to: Int) -> Int { from + (to - from) * share / 100 }
    return HexColour(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  private var luminance: Double {
    func linear(_ value: Int) -> Double {
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
