/// One word of a text: letters and digits, with the apostrophes, full stops and commas that belong
/// to them, as in `don't`, `3.5` and `1,234`.
struct TextWord: Sendable {
  enum Form: Sendable {
    case word
    /// Digits only, apart from the separators.
    case number
    /// A parameter with the text that takes its place, or nothing where that is not known.
    case parameter
  }

  /// Its scalars in the run.
  let range: Range<Int>
  /// In lower case with straight apostrophes; a number without group separators.
  let key: String
  let form: Form
  /// Of the key, for filters and for comparing texts: the same in every run.
  let hash: UInt64

  init(range: Range<Int>, key: String, form: Form) {
    self.range = range
    self.key = key
    self.form = form
    hash = Self.hash(of: key)
  }

  /// FNV-1a (Fowler, Noll and Vo; RFC 9923).
  static func hash(of key: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// The number, if it is a whole one.
  var number: Int? { form == .number ? Int(key) : nil }

  /// A number with at most one ending of the list behind its digits, such as `3rd`.
  func ordinal(_ endings: Set<String>) -> Int? {
    if let number { return number }
    let digits = key.prefix { $0.isASCII && $0.isNumber }
    guard form == .word, endings.contains(String(key[digits.endIndex...])) else { return nil }
    return Int(digits)
  }
}
