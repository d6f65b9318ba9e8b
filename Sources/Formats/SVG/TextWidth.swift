/// How wide text is in the fonts that pages use, estimated for Arial, so that a drawing can be laid
/// out without a browser.
package enum TextWidth {
  /// In hundredths of the text's size; for bold text as well, which is up to a tenth wider.
  package static func of(_ text: String) -> Int { sum(text.unicodeScalars) }

  private static func sum(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + width(of: $1) }
  }

  /// Breaks text between words so that no line is wider than `limit`, unless a single word is.
  /// - Returns: at least one line.
  package static func lines(_ text: String, limit: Int) -> [String] {
    // Most labels are short, and taking a text apart costs more than measuring it.
    if isTidy(text), of(text) <= limit { return [text] }
    var lines: [String] = []
    var width = 0
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      let word = Substring(word)
      let own = sum(word.unicodeScalars)
      if !lines.isEmpty, width + space + own <= limit {
        lines[lines.count - 1] += " \(word)"
        width += space + own
      } else {
        lines.append(String(word))
        width = own
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  /// Whether exactly one space stands between words, and none elsewhere.
  private static func isTidy(_ text: String) -> Bool {
    var isBehindSpace = true
    for byte in text.utf8 {
      let isSpace = byte == UInt8(ascii: " ")
      if isSpace, isBehindSpace { return false }
      isBehindSpace = isSpace
    }
    return !isBehindSpace
  }

  /// The width of a space.
  package static let space = width(of: " ")

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
