extension TextWord {
  /// Stands for a parameter in the scalars of a run.
  static let parameterMark: Unicode.Scalar = "\u{FFFC}"

  /// The words of a text. `parameters` gives the text of each parameter by the place of its mark.
  /// - Complexity: O(*n*).
  static func words(
    of scalars: [Unicode.Scalar], parameters: [Int: String] = [:]
  ) -> [TextWord] {
    var words: [TextWord] = []
    words.reserveCapacity(scalars.count / 5)
    var index = 0
    while index < scalars.count {
      if scalars[index] == parameterMark {
        let text = parameters[index]?.lowercased() ?? ""
        words.append(TextWord(range: index..<(index + 1), key: text, form: .parameter))
        index += 1
      } else if isPart(scalars[index]) {
        let upper = end(from: index, in: scalars)
        words.append(word(index..<upper, in: scalars))
        index = upper
      } else {
        index += 1
      }
    }
    return words
  }

  /// Whether a scalar is a letter or a digit.
  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isDigit(scalar) || isLetter(scalar) }
    return scalar.properties.isAlphabetic
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

  static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar >= "A" && scalar <= "Z" : scalar.properties.isUppercase
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (scalar >= "a" && scalar <= "z") || (scalar >= "A" && scalar <= "Z")
  }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}"
  }

  private static func end(from start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var index = start + 1
    while index < scalars.count {
      if isPart(scalars[index]) {
        index += 1
      } else if index + 1 < scalars.count, joins(at: index, in: scalars) {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// Whether the mark at `index` stands inside a word: an apostrophe between letters, a full stop
  /// between digits, or a comma before a group of three.
  private static func joins(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let (before, after) = (scalars[index - 1], scalars[index + 1])
    if isApostrophe(scalars[index]) { return isPart(before) && isPart(after) }
    guard isDigit(before), isDigit(after) else { return false }
    if scalars[index] == "." { return true }
    guard scalars[index] == "," else { return false }
    let digits = scalars[(index + 1)...].prefix(4).prefix(while: isDigit)
    return digits.count == 3
  }

  private static func word(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> TextWord {
    let part = scalars[range]
    if let key = plainKey(part) { return TextWord(range: range, key: key, form: .word) }
    let isNumber = part.allSatisfy { isDigit($0) || $0 == "," || $0 == "." }
    var text = String.UnicodeScalarView()
    for scalar in part where !(isNumber && scalar == ",") {
      text.append(isApostrophe(scalar) ? "'" : scalar)
    }
    return TextWord(
      range: range, key: String(text).lowercased(), form: isNumber ? .number : .word)
  }

  /// The key of a short word of plain letters, as nearly all words are: it needs no memory of its
  /// own (a quarter of the time of the general way).
  private static func plainKey(_ word: ArraySlice<Unicode.Scalar>) -> String? {
    guard word.count <= 15, word.allSatisfy(isLetter) else { return nil }
    return String(unsafeUninitializedCapacity: word.count) { buffer in
      for (index, letter) in word.enumerated() { buffer[index] = UInt8(letter.value | 0x20) }
      return word.count
    }
  }
}
