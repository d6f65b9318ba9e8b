import Reporting
import Testing

@Suite struct ObservationTests {
  private static let available = Observation.shorthand(.notAvailable)
  private static let confidential = Observation.shorthand(.confidential)
  private static let notApplicable = Observation.shorthand(.notApplicable)

  @Test(arguments: [
    ([Observation.number(1), .number(2)], Observation.number(3)),
    ([.number(0), .number(0)], .number(0)),
    ([.number(1), notApplicable], .number(1)),
    ([notApplicable, notApplicable], notApplicable),
    ([], notApplicable),
    ([.number(1), available], available),
    ([.number(1), confidential], confidential),
    ([notApplicable, available], available),
    ([available, confidential], available),
  ])
  func sumsAreNumbersOnlyWhenAllPartsAre(_ parts: [Observation], _ sum: Observation) {
    #expect(Observation.sum(of: parts) == sum)
  }

  @Test func observationsAreSpelledAsInTheFile() {
    #expect(Observation.number(1234).csvText == "1234")
    #expect(Shorthand.allCases.map { Observation.shorthand($0).csvText } == Self.symbols)
    #expect(Self.symbols.compactMap(Shorthand.init(symbol:)) == Shorthand.allCases)
  }

  private static let symbols = ["[x]", "[z]", "[c]", "[r]", "[p]", "[low]"]
}
