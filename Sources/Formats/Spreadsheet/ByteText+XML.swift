extension ByteText {
  /// Text between tags or in a double-quoted attribute of XML 1.0.
  mutating func xml(_ text: String) {
    self.text(
      text,
      where: {
        $0 < 0x20 || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\"")
          || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">")
      }
    ) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      case 0x09, 0x0A, 0x0D: " "
      // XML has no way to write the other control characters.
      case 0..<0x20: "\u{FFFD}"
      default: nil
      }
    }
  }
}
