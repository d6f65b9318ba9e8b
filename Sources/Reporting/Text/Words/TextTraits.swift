/// What a text has between and in its words, as far as some check looks for it: most texts have
/// little of it, and then the check need not read them.
struct TextTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// A word that is a number.
  static let number = TextTraits(rawValue: 1 << 0)
  /// A digit in any word.
  static let digit = TextTraits(rawValue: 1 << 1)
  /// A word with two capitals or more.
  static let capitals = TextTraits(rawValue: 1 << 2)
  /// The same word twice in a row, whatever stands between.
  static let doubledWord = TextTraits(rawValue: 1 << 3)
  /// Two blanks in a row.
  static let doubledBlank = TextTraits(rawValue: 1 << 4)
  /// A blank before a mark that follows on a word.
  static let blankBeforeMark = TextTraits(rawValue: 1 << 5)
  /// A hyphen or a dash with a blank before it.
  static let looseHyphen = TextTraits(rawValue: 1 << 6)
  static let looseShortDash = TextTraits(rawValue: 1 << 7)
  static let looseLongDash = TextTraits(rawValue: 1 << 8)
  /// The opening marks.
  static let singleQuotation = TextTraits(rawValue: 1 << 9)
  static let doubleQuotation = TextTraits(rawValue: 1 << 10)
  static let colon = TextTraits(rawValue: 1 << 11)
  static let parameter = TextTraits(rawValue: 1 << 13)
  /// The sign in addresses of electronic mail.
  static let at = TextTraits(rawValue: 1 << 12)
}
