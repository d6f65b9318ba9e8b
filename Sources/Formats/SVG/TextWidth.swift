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
    guard isTidy(text) else {
      let words = text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
      return words.isEmpty ? [""] : lines(words.joined(separator: " "), limit: limit)
    }
    // In one pass, as charts measure every label: a line is a stretch of the text.
    let scalars = text.unicodeScalars
    var lines: [String] = []
    var line = text.startIndex..<text.startIndex
    var width = 0
    var word = 0
    func endWord(_ end: String.Index) {
      if !line.isEmpty, width + space + word > limit {
        lines.append(String(scalars[line]))
        line = scalars.index(after: line.upperBound)..<end
        width = word
      } else {
        width += line.isEmpty ? word : space + word
        line = line.lowerBound..<end
      }
      word = 0
    }
    for index in scalars.indices {
      if scalars[index] == " " { endWord(index) } else { word += self.width(of: scalars[index]) }
    }
    endWord(text.endIndex)
    return lines + [String(scalars[line])]
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
