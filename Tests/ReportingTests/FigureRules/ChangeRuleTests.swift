import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct ChangeRuleTests {
  private static func rules(_ cells: String, years: Int? = nil) -> String {
    """
    changes:
      from-year-to-year:
        cells: \(cells)
        at-least: 5
        root-multiple: 3
        \(years.map { "mean-of-years: \($0)\n    " } ?? "")severity: answerable
        reason: {en: Because.}
    """
  }

  private static func rule() throws -> ChangeRule {
    try #require(
      LoadedContent(FigureTree.withRules(rules("[loans]"))).publication.editions.first?.tableSet
        .changes.first)
  }

  /// The bound is the larger one of 5 and three times the root.
  @Test(arguments: [
    (0, 5, false), (0, 6, true), (1, 6, false), (1, 7, true), (4, 10, false), (4, 11, true),
    (100, 130, false), (100, 131, true), (100, 70, false), (100, 69, true), (6, 0, false),
    (9_999_999, 10_009_485, false), (9_999_999, 10_009_486, true),
  ])
  func theBoundGrowsWithTheRoot(_ old: Int, _ new: Int, _ isTooFar: Bool) throws {
    #expect(try Self.rule().isTooFar(new, from: old) == isTooFar)
  }

  @Test(arguments: [
    ([100, 100, 100, 100, 100], 130, false), ([100, 100, 100, 100, 100], 131, true),
    ([0, 0, 0, 0, 1], 5, false), ([0, 0, 0, 0, 1], 6, true), ([10, 30], 33, false),
    ([10, 30], 34, true),
  ])
  func theMeanIsExact(_ earlier: [Int], _ new: Int, _ isTooFar: Bool) throws {
    #expect(try Self.rule().isTooFar(new, fromMeanOf: earlier) == isTooFar)
  }

  @Test func aJumpIsFoundAtItsPlaceWithLastYearsFigure() throws {
    let tree = FigureTree.withRules(Self.rules("[new-members, opening-hours]"))
      .replacing("new-members,,,2114", with: "new-members,,,«1»2114", in: FigureTree.later)
    let content = LoadedContent(tree)
    #expect(content.summary == ["figures.changed-much «1»"])
    let finding = try #require(content.findings.first)
    #expect(finding.summary == "'new-members' is 2114, but was 1 in 1998-99")
    #expect(
      finding.notes.map(\.summary) == ["The figure of 1998-99 is here", "Because."])
    #expect(finding.notes.first?.range.file.path == "Content/\(FigureTree.earlier)")
    #expect(finding.notes.first?.range.text == "1")
  }

  @Test func anAnswerPutsItToRest() {
    let tree = FigureTree.withRules(Self.rules("[new-members]"))
      .replacing(
        "status: published\n",
        with: "status: published\n"
          + FigureTree.answer(
            "figures.changed-much", "new-members", figures: "new-members: 2114"),
        in: "areas/northmoor/1999-00/report.yaml")
    #expect(LoadedContent(tree).summary == [])
  }

  @Test func historyStandsInForAReport() throws {
    let line = "westbrook,1998-99,new-members,,,100,Yearbook\n"
    let header = "area,edition,table,row,column,value,source\n"
    let tree = FigureTree.withRules(Self.rules("[new-members, loan-rate]"))
      .copying("areas/northmoor/1999-00", to: "areas/westbrook/1999-00")
      .replacing(
        "new-members,,,2114", with: "new-members,,,«1»131",
        in: "areas/westbrook/1999-00/figures.csv"
      )
      .replacing("new-members,,,2114", with: "new-members,,,1", in: FigureTree.later)
      .adding(
        "populations.csv",
        (FixtureTree.content["populations.csv"] ?? "")
          + "mid-1999,westbrook,201000,x\n"
      )
      .adding("history.csv", header + line)
    let content = LoadedContent(tree)
    #expect(content.summary == ["figures.changed-much «1»"])
    #expect(content.findings.first?.notes.first?.range.file.path == "Content/history.csv")
    let near = tree.replacing("131", with: "130", in: "areas/westbrook/1999-00/figures.csv")
    #expect(LoadedContent(near).summary == [])
  }

  /// 30, 30 and 20 make a mean of 27 and a bound of 15.5; against 20 alone, 13.4 is allowed.
  @Test func theMeanNeedsAllItsYears() {
    var lines = "area,edition,table,row,column,value,source\n"
    for year in ["1997-98", "1996-97"] {
      lines += "northmoor,\(year),opening-hours,saturday,,30,Yearbook\n"
    }
    func summary(_ years: Int, _ new: Int) -> [String] {
      let tree = FigureTree.withRules(Self.rules("[opening-hours.saturday]", years: years))
        .replacing("saturday,,7,", with: "saturday,,20,", in: FigureTree.earlier)
        .replacing("total,,52,", with: "total,,65,", in: FigureTree.earlier)
        .replacing("saturday,,8,", with: "saturday,,\(new),", in: FigureTree.later)
        .replacing("total,,53,", with: "total,,\(new + 45),", in: FigureTree.later)
        .adding("history.csv", lines)
      return LoadedContent(tree).findings.map(\.summary)
    }
    #expect(
      summary(3, 11) == ["'opening-hours.saturday' is 11, but 27 on average of the 3 years before"])
    #expect(summary(3, 12) == [])
    #expect(summary(4, 11) == [])
    #expect(summary(3, 6) == ["'opening-hours.saturday' is 6, but was 20 in 1998-99"])
  }

  @Test func aTotalIsNotSaidAgain() {
    let tree = FigureTree.withRules(
      Self.rules("[loans.adult.audio, loans.total.audio, new-members]"))
    #expect(
      LoadedContent(tree).findings.map(\.summary)
        == [
          "'loans.adult.audio' is 1500, but was 1205 in 1998-99",
          "'new-members' is 2114, but was 1 in 1998-99",
        ].sorted())
  }
}
