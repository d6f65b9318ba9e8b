import Diagnostics

/// A character written as `&#8217;`, `&#x2019;` or `&rsquo;`.
struct CharacterReference {
  /// The number of the character; for a name only if it is a refused one.
  let code: UInt32
  let upper: Int

  /// The reference to a refused character that begins at the `&` at `lower`.
  static func refused(at lower: Int, in bytes: [UInt8]) -> CharacterReference? {
    // The longest name in the list and the longest number are shorter than 32 bytes.
    let limit = min(lower + 32, bytes.count)
    guard let end = bytes[lower..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let body = String(decoding: bytes[(lower + 1)..<end], as: UTF8.self)
    guard let code = number(body) ?? RefusedCharacters.entityNames[body],
      RefusedCharacters.contains(code)
    else { return nil }
    return CharacterReference(code: code, upper: end + 1)
  }

  private static func number(_ body: String) -> UInt32? {
    guard body.hasPrefix("#") else { return nil }
    let digits = body.dropFirst()
    guard let first = digits.first, first != "+", first != "-" else { return nil }
    if first == "x" || first == "X" {
      let hexadecimal = digits.dropFirst()
      guard hexadecimal.first != "+", hexadecimal.first != "-" else { return nil }
      return UInt32(hexadecimal, radix: 16)
    }
    return UInt32(digits)
  }
}
