/// Addresses as they may stand in HTML.
enum PercentEncoding {
  /// The address with every byte that no URL may contain written as `%C3`; signs that are already
  /// there stay.
  static func encoded(_ address: String) -> String {
    guard !address.utf8.allSatisfy(isAllowed) else { return address }
    var result: [UInt8] = []
    for byte in address.utf8 {
      if isAllowed(byte) {
        result.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += Array("%\(digits.count == 1 ? "0" : "")\(digits)".utf8)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// RFC 3986, section 2: reserved and unreserved characters but square brackets, and `%`.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"),
      // # $ % & ' ( ) * + , - . /
      UInt8(ascii: "#")...UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"):
      true
    default: false
    }
  }
}
