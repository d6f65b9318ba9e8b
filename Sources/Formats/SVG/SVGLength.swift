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
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes `description`.
  func write(to bytes: inout [UInt8]) {
    guard hundredths != 0 else { return bytes.append(UInt8(ascii: "0")) }
    let (whole, rest) = Int(hundredths.magnitude).quotientAndRemainder(dividingBy: 100)
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    if whole > 0 || rest == 0 { bytes.append(digitsOf: whole) }
    if rest > 0 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(digitsOf: rest / 10)
      if !rest.isMultiple(of: 10) { bytes.append(digitsOf: rest % 10) }
    }
    switch unit {
    case .em: bytes.append(contentsOf: "em".utf8)
    case .percent: bytes.append(UInt8(ascii: "%"))
    }
  }
}
