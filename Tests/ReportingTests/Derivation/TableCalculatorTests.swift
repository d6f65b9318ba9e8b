import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct TableCalculatorTests {
  private func figures(_ tree: MemorySource, _ report: String = "northmoor/1998-99") throws
    -> Figures
  {
    try #require(LoadedContent(tree).reports[report]).figures
  }

  private func edited(_ old: String, _ new: String) -> MemorySource {
    FixtureTree.content.replacing(
      old, with: new, in: "areas/northmoor/1998-99/figures.csv")
  }

  private func text(_ figures: Figures, _ key: String) -> String? {
    CellKey(key).flatMap { figures[$0] }?.csvText
  }

  @Test(arguments: [
    ("loans.adult.print", "41230"), ("loans.adult.total", "42435"), ("loans.child.total", "18004"),
    ("loans.total.print", "59234"), ("loans.total.audio", "1205"), ("loans.total.total", "60439"),
    ("loans.child.audio", "[z]"), ("new-members", "1"), ("opening-hours.weekday", "45"),
    ("opening-hours.total", "52"), ("loan-rate", "302"),
  ])
  func everyCellIsFilled(_ key: String, _ value: String) throws {
    #expect(try text(figures(FixtureTree.content), key) == value)
  }

  @Test(arguments: [
    "loans.adult", "loans.adult.other", "other", "new-members.adult", "loan-rate.a",
  ])
  func otherCellsAreNotThere(_ key: String) throws {
    #expect(try text(figures(FixtureTree.content), key) == nil)
  }

  @Test(arguments: ["[x]", "[c]"])
  func whatIsUnknownSpreadsToItsTotalsOnly(_ symbol: String) throws {
    let figures = try figures(edited("adult,audio,1205", "adult,audio,\(symbol)"))
    for key in ["adult.audio", "adult.total", "total.audio", "total.total"] {
      #expect(text(figures, "loans.\(key)") == symbol)
    }
    #expect(text(figures, "loans.child.total") == "18004")
    #expect(text(figures, "loans.total.print") == "59234")
    #expect(text(figures, "loan-rate") == "[x]")
  }

  @Test func aTotalOfCellsThatCannotApplyDoesNotApply() throws {
    let tree = FixtureTree.content.replacing(
      "not-applicable: [child.audio]\n    explained-by: [lending]\n",
      with: "not-applicable: [child.audio, child.print]\n    explained-by: [lending]\n",
      in: "table-sets/1995.yaml")
    let figures = try figures(tree)
    #expect(text(figures, "reservations.child.total") == "[z]")
    #expect(text(figures, "reservations.total.audio") == "40")
    #expect(text(figures, "reservations.total.total") == "352")
  }

  @Test func aRateNeedsAPopulation() throws {
    let without = FixtureTree.content.replacing(
      "mid-1998,northmoor,200000", with: "mid-1998,northmoor,[x]", in: "populations.csv")
    #expect(try text(figures(without), "loan-rate") == "[x]")
    let missing = FixtureTree.content.replacing(
      "mid-1998,northmoor", with: "mid-1997,northmoor", in: "populations.csv")
    #expect(try text(figures(missing), "loan-rate") == "[x]")
  }

  @Test func aPublishedValueStandsInForARateThatCannotBeComputed() throws {
    let figures = try figures(FixtureTree.content, "eastvale/1998-99")
    let cell = try #require(figures.cell(CellKey(table: "loan-rate")))
    #expect(cell.value == .number(270))
    #expect(cell.publishedSource?.value == "Eastvale yearbook 1999")
    #expect(cell.origin?.place == "21:12")
    let known = FixtureTree.content.replacing(
      "mid-1998,eastvale,[x]", with: "mid-1998,eastvale,50000", in: "populations.csv")
    #expect(try text(self.figures(known, "eastvale/1998-99"), "loan-rate") == "270")
    let cellNow = try self.figures(known, "eastvale/1998-99").cell(CellKey(table: "loan-rate"))
    #expect(cellNow?.publishedSource == nil)
  }

  @Test func cellsKnowTheirLines() throws {
    let figures = try figures(FixtureTree.content)
    #expect(figures.cell(CellKey(table: "new-members"))?.origin?.place == "8:15")
    #expect(figures.cell(CellKey(table: "loans", row: "total", column: "total"))?.origin == nil)
  }
}
