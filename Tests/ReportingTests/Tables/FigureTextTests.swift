import Reporting
import Testing

/// Rule ST02 of the reference page on checks: what may stand in a cell.
@Suite struct FigureTextTests {
  @Test(arguments: [
    ("0", 0), ("1", 1), ("10", 10), ("1234567", 1_234_567), ("9999999", 9_999_999),
  ])
  func plainDigitsAreNumbers(_ text: String, _ number: Int) {
    #expect(FigureText.parse(text) == .number(number))
  }

  @Test(arguments: [
    ("[z]", Shorthand.notApplicable), ("[x]", .notAvailable), ("[c]", .confidential),
  ])
  func threeShorthandsStandForANumber(_ text: String, _ shorthand: Shorthand) {
    #expect(FigureText.parse(text) == .shorthand(shorthand))
  }

  @Test(arguments: [
    "-", "", " ", "N/A", "n/a", "nil", "Nil", "none", "null", "+5", "-5", "-0", "+0", "007", "00",
    "1,234", "1 234", "1.0", "1.", ".5", "1e3", "0x10", "0b1", "1_000", "5\0", "5\n", " 5", "5 ",
    "\u{FEFF}5", "５", "１２", "٣", "१", "Ⅳ", "²", "½", "12345678", "99999999999999999999", "[X]",
    "[ x ]", "x", "[x", "[]", "[r]", "[p]", "[low]", "[n]", "NaN", "inf", "five", "5*", "<5", "≤5",
    "5\u{301}",
  ])
  func everythingElseIsRefused(_ text: String) {
    guard case .invalid = FigureText.parse(text) else {
      Issue.record("'\(text)' was taken for a figure")
      return
    }
  }

  @Test(arguments: [
    ("-", "[z]"), ("+5", "5"), ("007", "7"), ("00", "0"), ("1,234", "1234"), ("1 234", "1234"),
    ("1\u{A0}234", "1234"), ("1\u{202F}234", "1234"), (" 5 ", "5"), ("1'234", "1234"),
  ])
  func whatIsMeantIsOffered(_ text: String, _ suggestion: String) {
    #expect(FigureText.parse(text) == .invalid(suggestion: suggestion))
  }

  @Test(arguments: ["", "N/A", "-5", "1.5", "1e3", "５", "five", "[low]", "1234567890123", "   "])
  func nothingIsGuessed(_ text: String) {
    #expect(FigureText.parse(text) == .invalid(suggestion: nil))
  }

  @Test func theNumberOfDigitsIsLimited() {
    #expect(FigureText.parse("123456789", maximumDigits: 9) == .number(123_456_789))
    #expect(FigureText.parse("123", maximumDigits: 2) != .number(123))
  }
}
