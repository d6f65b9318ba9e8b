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

  /// The hash of no letters at all.
  static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of some letters with one more: FNV-1a (Fowler, Noll and Vo; RFC 9923).
  static func hash(_ hash: UInt64, with byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  static func hash(of key: String) -> UInt64 {
    var hash = emptyHash
    for byte in key.utf8 { hash = Self.hash(hash, with: byte) }
    return hash
  }
}
