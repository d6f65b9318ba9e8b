import Diagnostics
import Testing

@testable import Reporting

@Suite struct RatioFormulaTests {
  private func rate(_ numerator: Int, _ people: Int, per: Int) -> Int {
    let range = SourceFile(path: "a", bytes: []).startRange
    return RatioFormula(
      numerator: Located(CellKey(table: "t"), at: range), denominator: .population, per: per,
      rounding: .nearest
    ).value(numerator: numerator, people: people)
  }

  @Test(arguments: [
    (0, 7, 100, 0), (1, 3, 100, 33), (2, 3, 100, 67), (1, 8, 100, 13), (1, 8, 1000, 125),
    (1, 200_000, 100_000, 1), (1, 200_001, 100_000, 0), (3, 200_000, 100_000, 2),
    (5, 2, 1, 3), (49, 100, 1, 0), (50, 100, 1, 1), (149, 100, 1, 1), (150, 100, 1, 2),
  ])
  func ratesAreRoundedHalvesUpwards(_ numerator: Int, _ people: Int, _ per: Int, _ rate: Int) {
    #expect(self.rate(numerator, people, per: per) == rate)
  }

  @Test func largeValuesStayExact() {
    #expect(rate(9_999_999, 1, per: 10_000_000) == 99_999_990_000_000)
    #expect(rate(999_999_999, 999_999_999, per: 10_000_000) == 10_000_000)
    #expect(rate(499_999_999, 999_999_999, per: 1) == 0)
    #expect(rate(500_000_000, 999_999_999, per: 1) == 1)
  }
}
