/// How wide text is in the fonts that pages use, estimated for Arial, so that a drawing can be laid
/// out without a browser.
package enum TextWidth {
  /// In hundredths of the text's size; for bold text as well, which is up to a tenth wider.
  package static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// Breaks text between words so that no line is wider than `limit`, unless a single word is.
  /// - Returns: at least one line.
  package static func lines(_ text: String, limit: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, of("\(last) \(word)") <= limit {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "'", "|": 25
    case " ", ".", ",", ":", ";", "!", "f", "t", "I", "[", "]", "/": 30
    case "(", ")", "-", "r": 35
    case "m", "M", "%": 87
    case "w", "C", "D", "G", "H", "N", "O", "Q", "R", "U": 76
    case "W": 96
    case "A"..."Z": 69
    default: scalar.value < 0x2E80 ? 57 : 100
    }
  }
}
