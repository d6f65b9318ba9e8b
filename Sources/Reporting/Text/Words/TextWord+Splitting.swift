extension TextWord {
  /// Stands for a parameter in the scalars of a run.
  static let parameterMark: Unicode.Scalar = "\u{FFFC}"

  /// The words of a text without parameters.
  static func words(of text: String) -> [TextWord] {
    let scalars = Array(text.unicodeScalars)
    var words: [TextWord] = []
    var cutter = WordCutter()
    var own = OwnWords(nil)
    let bytes = scalars.map { $0.isASCII ? UInt8($0.value) : WordCutter.other }
    let padded = bytes + [UInt8](repeating: 0, count: PlainLetters.most)
    cutter.cut(scalars.span, padded.span, into: &words, counting: &own)
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

  /// Where the word that begins at `start` ends.
  static func end(from start: Int, in scalars: Span<Unicode.Scalar>) -> Int {
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
  static func joins(at index: Int, in scalars: Span<Unicode.Scalar>) -> Bool {
    let (before, after) = (scalars[index - 1], scalars[index + 1])
    if isApostrophe(scalars[index]) { return isPart(before) && isPart(after) }
    guard isDigit(before), isDigit(after) else { return false }
    if scalars[index] == "." { return true }
    guard scalars[index] == "," else { return false }
    var end = index + 1
    while end < scalars.count, end < index + 5, isDigit(scalars[end]) { end += 1 }
    return end == index + 4
  }

  /// A word in lower case with straight apostrophes; a number without group separators.
  static func key(of letters: some Sequence<Unicode.Scalar>) -> String {
    let isNumber = isNumber(letters)
    var text = String.UnicodeScalarView()
    for scalar in letters where !(isNumber && scalar == ",") {
      text.append(isApostrophe(scalar) ? "'" : scalar)
    }
    return String(text).lowercased()
  }

  static func isNumber(_ letters: some Sequence<Unicode.Scalar>) -> Bool {
    letters.allSatisfy { isDigit($0) || $0 == "," || $0 == "." }
  }
}
