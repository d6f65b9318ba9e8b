import Diagnostics

/// The text of one paragraph, heading, cell or point without its markup, in which every scalar
/// knows its place in the file.
struct TextRun: Sendable {
  enum Role: Equatable, Sendable {
    case title, paragraph, cell, caption
    case heading(level: Int)
    /// A paragraph of a point of a list.
    case point
    /// Text as written, such as code.
    case verbatim
  }

  /// What a run is, beside the letters and words of its page.
  struct Outline: Sendable {
    let role: Role
    let isStrong: Bool
    var pointsBehind: Int?
    let marks: WordMarks
    let traits: TextTraits
    /// In the body.
    let scalars: Range<Int>
    let words: Range<Int>
  }

  let outline: Outline
  let body: TextBody

  init(_ outline: Outline, of body: TextBody) {
    self.outline = outline
    self.body = body
  }

  var role: Role { outline.role }
  /// Whether all of it is in bold type.
  var isStrong: Bool { outline.isStrong }
  /// How many points the list has that stands directly behind it, if one does.
  var pointsBehind: Int? { outline.pointsBehind }
  var file: SourceFile { body.file }
  /// A line end is a line feed, a parameter is `TextWord.parameterMark`.
  var scalars: TextPart<Unicode.Scalar> { TextPart(body.scalars, outline.scalars) }
  /// Their ranges are those of scalars.
  var words: TextPart<TextWord> { TextPart(body.words, outline.words) }
  /// The lists that any of the words may be in.
  var marks: WordMarks { outline.marks }
  var traits: TextTraits { outline.traits }

  var isHeading: Bool { if case .heading = role { true } else { false } }

  /// The place of a stretch of scalars.
  func place(_ range: Range<Int>) -> SourceRange {
    let whole = outline.scalars
    guard !range.isEmpty, range.lowerBound >= 0, range.lowerBound < whole.count else {
      let start = whole.isEmpty ? 0 : body.places.bytes(of: whole).lowerBound
      return file.range(start, start)
    }
    precondition(range.upperBound <= whole.count, "A range ends outside the text")
    let offset = whole.lowerBound
    let bytes = body.places.bytes(of: (range.lowerBound + offset)..<(range.upperBound + offset))
    return file.range(bytes.lowerBound, bytes.upperBound)
  }

  /// The place of the whole run without blanks around it.
  var place: SourceRange { place(trimmed) }

  /// The place of some words.
  func place(ofWords words: Range<Int>) -> SourceRange { place(scalarRange(ofWords: words)) }

  /// From the first scalar of the first word to the last one of the last word.
  func scalarRange(ofWords range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
  }

  /// A word in lower case with straight apostrophes, a number without group separators, or the
  /// text of a parameter in lower case.
  func key(of word: TextWord) -> String {
    if word.isPlain { return String(decoding: letters(of: word), as: UTF8.self) }
    return word.form == .parameter
      ? body.parameters[outline.scalars.lowerBound + word.range.lowerBound] ?? ""
      : TextWord.key(of: scalars[word.range])
  }

  /// The letters of a plain word, in lower case.
  func letters(of word: TextWord) -> [UInt8] {
    precondition(word.isPlain, "A word has other letters")
    return scalars[word.range].map { UInt8(truncatingIfNeeded: $0.value | 0x20) }
  }

  /// All words as keys, with blanks between them.
  var joinedKeys: String { words.map { key(of: $0) }.joined(separator: " ") }

  /// The hash of `joinedKeys`.
  var joinedHash: UInt64 {
    let (words, scalars) = (words, scalars)
    var hash = WordHash()
    for (index, word) in words.enumerated() {
      if index > 0 { hash.add(UInt8(ascii: " ")) }
      if word.isPlain {
        for index in word.range {
          hash.add(UInt8(truncatingIfNeeded: scalars[index].value | 0x20))
        }
      } else {
        for byte in key(of: word).utf8 { hash.add(byte) }
      }
    }
    return hash.value
  }

  /// The number that a word is, if it is a whole one.
  func number(of word: TextWord) -> Int? { word.form == .number ? Int(key(of: word)) : nil }

  /// A number with at most one ending of the list behind its digits, such as `3rd`.
  func ordinal(_ word: TextWord, _ endings: Set<String>) -> Int? {
    if word.form == .number { return number(of: word) }
    guard word.form == .word, TextWord.isDigit(scalars[word.range.lowerBound]) else { return nil }
    let key = key(of: word)
    let digits = key.prefix { $0.isASCII && $0.isNumber }
    return endings.contains(String(key[digits.endIndex...])) ? Int(digits) : nil
  }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range].lazy.map { $0 == "\n" ? " " : $0 })
    return String(view)
  }

  func text(ofWords range: Range<Int>) -> String { text(scalarRange(ofWords: range)) }

  /// What stands between a word and the one before it.
  func gap(before word: Int) -> TextPart<Unicode.Scalar> {
    let lower = word == 0 ? 0 : words[word - 1].range.upperBound
    return scalars[lower..<(word < words.count ? words[word].range.lowerBound : scalars.count)]
  }

  /// The words of the sentence that a word belongs to: up to a mark that ends a sentence, with a
  /// blank or nothing behind it.
  func sentence(around word: Int) -> Range<Int> {
    var lower = word
    while lower > 0, !endsSentence(gap(before: lower)) { lower -= 1 }
    var upper = word + 1
    while upper < words.count, !endsSentence(gap(before: upper)) { upper += 1 }
    return lower..<upper
  }

  private func endsSentence(_ gap: TextPart<Unicode.Scalar>) -> Bool {
    gap.contains { $0 == "." || $0 == "!" || $0 == "?" } && gap.contains(where: Self.isBlank)
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\u{A0}"
  }

  /// The scalars without blanks at either end.
  var trimmed: Range<Int> {
    let lower = scalars.firstIndex { !Self.isBlank($0) } ?? 0
    let upper = scalars.lastIndex { !Self.isBlank($0) }.map { $0 + 1 } ?? lower
    return lower..<max(lower, upper)
  }
}
