/// One word of a text: letters and digits, with the apostrophes, full stops and commas that belong
/// to them, as in `don't`, `3.5` and `1,234`.
///
/// It is a few numbers without a string: a report has thousands of words, of which checks want to
/// read a handful. `TextRun.key(of:)` gives the letters.
struct TextWord: Sendable {
  enum Form: Sendable {
    case word
    /// Digits only, apart from the separators.
    case number
    /// A parameter with the text that takes its place, or nothing where that is not known.
    case parameter
  }

  private let lower: UInt32
  private let upper: UInt32
  /// Of the key, the same in every run. It stands for the word: of all words of a publication no
  /// two are likely to share one of 2⁶⁴ numbers.
  let hash: UInt64
  /// The lists that it may be in, or may begin a phrase of.
  let marks: WordMarks
  let form: Form
  /// Whether it has no other characters than the letters from A to Z.
  let isPlain: Bool
  /// How many of its letters are capitals, up to 255.
  let capitals: UInt8

  init(
    _ range: Range<Int>, hash: UInt64, _ form: Form, _ marks: WordMarks, capitals: Int,
    isPlain: Bool
  ) {
    lower = UInt32(range.lowerBound)
    upper = UInt32(range.upperBound)
    self.hash = hash
    self.marks = marks
    self.form = form
    self.isPlain = isPlain
    self.capitals = UInt8(clamping: capitals)
  }

  /// How many scalars it has. Checks ask it of every word, so the bounds are not checked again.
  var count: Int { Int(upper &- lower) }

  /// Its scalars in the run.
  var range: Range<Int> { Int(lower)..<Int(upper) }

  /// Where it ends.
  var end: Int { Int(upper) }

  /// The hash of no letters at all.
  static let emptyHash = hash(of: "")

  /// The hash of a key, other in every run of the program.
  static func hash(of key: String) -> UInt64 {
    var hash = WordHash()
    for byte in key.utf8 { hash.add(byte) }
    return hash.value
  }
}
