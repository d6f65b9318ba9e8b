import Reporting
import Testing

@Suite struct ReportingPeriodTests {
  @Test(arguments: [1998, 1999, 2019])
  func datesFollowFromTheIdentifierAlone(_ year: Int) {
    let period = ReportingPeriod(edition: EditionID(startYear: year))
    #expect(period.start.description == "\(year)-04-01")
    #expect(period.end.description == "\(year + 1)-03-31")
    #expect(period.snapshot == period.end)
  }

  @Test(arguments: [("mid-1998", 1998), ("mid-2000", 2000)])
  func estimatesAreNamedByTheirYear(_ id: String, _ year: Int) {
    #expect(PopulationEstimate(id: id)?.year == year)
    #expect(PopulationEstimate(year: year).id == id)
  }

  @Test(arguments: ["1998", "mid-98", "mid-19980", "mid_1998", "Mid-1998", "mid-abcd", "mid-+999"])
  func otherTextsAreRefused(_ id: String) { #expect(PopulationEstimate(id: id) == nil) }

  @Test(arguments: [(0, "a"), (25, "z"), (26, "aa"), (27, "ab"), (51, "az"), (52, "ba")])
  func blocksHaveLetters(_ index: Int, _ letter: String) {
    #expect(Edition.letter(at: index) == letter)
  }
}
