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

  /// What never changes, in one piece: dozens of checks take every run in hand.
  private final class Content: Sendable {
    let file: SourceFile
    let scalars: [Unicode.Scalar]
    let places: TextPlaces
    let words: [TextWord]
    let marks: WordMarks
    let traits: TextTraits
    let parameters: [Int: String]

    init(_ builder: TextRunBuilder) {
      let cut = WordCutter(builder.scalars, parameters: builder.parameters, builder.table)
      file = builder.file
      scalars = builder.scalars
      places = builder.places
      words = cut.words
      marks = cut.marks
      traits = cut.traits
      parameters = builder.parameters
    }
  }

  let role: Role
  /// Whether all of it is in bold type.
  let isStrong: Bool
  /// How many points the list has that stands directly behind it, if one does.
  var pointsBehind: Int?
  private let content: Content

  init(_ role: Role, isStrong: Bool, _ builder: TextRunBuilder) {
    self.role = role
    self.isStrong = isStrong
    content = Content(builder)
  }

  var file: SourceFile { content.file }
  /// A line end is a line feed, a parameter is `TextWord.parameterMark`.
  var scalars: [Unicode.Scalar] { content.scalars }
  var words: [TextWord] { content.words }
  /// The lists that any of the words may be in.
  var marks: WordMarks { content.marks }
  var traits: TextTraits { content.traits }

  var isHeading: Bool { if case .heading = role { true } else { false } }

  /// The place of a stretch of scalars.
  func place(_ range: Range<Int>) -> SourceRange {
    guard let bytes = content.places.bytes(of: range) else {
      return file.range(content.places.start, content.places.start)
    }
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
      ? content.parameters[word.range.lowerBound] ?? "" : TextWord.key(of: scalars[word.range])
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
    var hash = TextWord.emptyHash
    for (index, word) in words.enumerated() {
      if index > 0 { hash = TextWord.hash(hash, with: UInt8(ascii: " ")) }
      if word.isPlain {
        for index in word.range {
          let letter = UInt8(truncatingIfNeeded: scalars[index].value | 0x20)
          hash = TextWord.hash(hash, with: letter)
        }
      } else {
        for byte in key(of: word).utf8 { hash = TextWord.hash(hash, with: byte) }
      }
    }
    return hash
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
  func gap(before word: Int) -> ArraySlice<Unicode.Scalar> {
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

  private func endsSentence(_ gap: ArraySlice<Unicode.Scalar>) -> Bool {
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
