import Diagnostics

/// What stands for a parameter while cmark reads the text: as many bytes as the parameter itself,
/// so that all places hold, and letters to cmark, so that a parameter may touch emphasis.
///
/// Private-use characters are refused in the input, so a placeholder cannot be forged.
enum ParameterPlaceholder {
  /// A piece of text behind cmark.
  enum Piece: Equatable {
    case text(String)
    /// The number of a parameter in the order of the text.
    case parameter(Int)
  }

  /// Two digits of base 62 number the parameters.
  static let maximumCount = 62 * 62

  /// U+E000, as long as the `\{{` it stands for.
  static let escape: [UInt8] = [0xEE, 0x80, 0x80]
  /// U+E001; two digits and padding up to the parameter's length follow.
  private static let mark: [UInt8] = [0xEE, 0x80, 0x81]
  /// What both begin with.
  private static let lead: UInt8 = 0xEE
  private static let digits = Array(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

  /// Whether a text may hold a placeholder. Of the characters that begin with the same byte none
  /// but those of placeholders get here.
  static func mayStand(in text: Span<UInt8>) -> Bool {
    ByteSearch.first(lead, in: text, from: 0) != nil
  }

  /// - Precondition: `index < maximumCount`, `length >= 5`, the length of `{{a}}`.
  static func bytes(index: Int, length: Int) -> [UInt8] {
    precondition(index < maximumCount && length >= 5, "No placeholder fits")
    let padding = repeatElement(UInt8(ascii: "x"), count: length - 5)
    return mark + [digits[index / 62], digits[index % 62]] + padding
  }

  /// The number of the parameter whose placeholder begins at `offset`.
  static func index(at offset: Int, in bytes: [UInt8]) -> Int? {
    guard offset + 5 <= bytes.count, bytes[offset] == lead,
      bytes[offset..<(offset + 3)].elementsEqual(mark),
      let high = value(bytes[offset + 3]), let low = value(bytes[offset + 4])
    else { return nil }
    return high * 62 + low
  }

  /// Whether the placeholder of `\{{` stands at `offset`.
  static func isEscape(at offset: Int, in bytes: [UInt8]) -> Bool {
    offset + 3 <= bytes.count && bytes[offset] == lead
      && bytes[offset..<(offset + 3)].elementsEqual(escape)
  }

  private static func value(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 55
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 61
    default: nil
    }
  }
}
