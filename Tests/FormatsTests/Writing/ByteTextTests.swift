import Formats
import Testing

@Suite struct ByteTextTests {
  @Test(arguments: [0, 7, 10, 99, 100, 999, 1_000, 12_345, 1_000_000, -1, -1_234, Int.max, Int.min])
  func numbersAreWrittenInDigits(_ number: Int) {
    var text = ByteText()
    text.number(number)
    #expect(String(decoding: text.bytes, as: UTF8.self) == String(number))
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1,000"), (12_345, "12,345"), (1_234_567, "1,234,567"),
    (-1_000, "-1,000"), (100_000, "100,000"),
  ])
  func groupsOfThreeCanBeSeparated(_ number: Int, _ expected: String) {
    var text = ByteText()
    text.number(number, separator: ",")
    #expect(String(decoding: text.bytes, as: UTF8.self) == expected)
  }

  @Test func bytesAreReplacedWhereverTheyStand() {
    var text = ByteText()
    text.text("axbŵxx", where: { $0 == UInt8(ascii: "x") }) { _ in "--" }
    #expect(String(decoding: text.bytes, as: UTF8.self) == "a--bŵ----")
  }
}
