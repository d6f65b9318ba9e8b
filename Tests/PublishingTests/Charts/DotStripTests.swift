import Diagnostics
import TestSupport
import Testing

@Suite struct DotStripTests {
  private static let page = "northmoor/1998-99/statistics.html"
  private static let charts = ChartFixture.compared(
    "areas", of: "new-members", kind: "dots", "at-least-areas: 3")
  private static let figures = "areas/westbrook/1998-99/figures.csv"

  /// Three areas with 1, 860 and 900.
  private var content: MemorySource {
    FixtureTree.content.copying("areas/northmoor/1998-99", to: "areas/westbrook/1998-99")
      .replacing("new-members,,,1,", with: "new-members,,,900,", in: Self.figures)
      .adding(
        "populations.csv",
        (FixtureTree.content["populations.csv"] ?? "")
          + "mid-1998,westbrook,200000,\"Census office, mid-1998\"\n")
  }

  @Test func everyAreaIsADotAndOnlyTheOwnOneIsNamed() throws {
    let chart = try #require(
      try ChartFixture("areas", on: Self.page, of: ChartFixture.tree(Self.charts, of: content)))
    let places = chart.numbers("cx", of: "circle").sorted()
    #expect(places.count == 3)
    #expect(chart.texts == ["Median 860", "Northmoor 1", "0", "1,000"])
    // In proportion along the axis from 0 to 1,000.
    let unit = (places[2] - places[0]) / 899
    #expect(abs((places[1] - places[0]) - 859 * unit) <= 0.02)
    #expect(!chart.text.contains("Westbrook"))
    #expect(!chart.text.contains("Eastvale"))
    #expect(chart.headline == "Lower by 859: 1")
    #expect(chart.fills(of: "circle").count { $0 == "#12436D" } == 1)
  }

  @Test func thereIsNoneWithFewerAreasThanAskedFor() throws {
    #expect(try ChartFixture("areas", on: Self.page, of: ChartFixture.tree(Self.charts)) == nil)
  }

  @Test func aReportInErrorIsNotCounted() throws {
    let tree = content.replacing(
      "opening-hours,weekday,,45", with: "opening-hours,weekday,,x", in: Self.figures)
    #expect(
      try ChartFixture("areas", on: Self.page, of: ChartFixture.tree(Self.charts, of: tree)) == nil)
  }

  @Test func dotsOfOneValueStandOverEachOther() throws {
    let tree = content.replacing("new-members,,,900,", with: "new-members,,,860,", in: Self.figures)
    let chart = try #require(
      try ChartFixture("areas", on: Self.page, of: ChartFixture.tree(Self.charts, of: tree)))
    let centres = zip(chart.numbers("cx", of: "circle"), chart.numbers("cy", of: "circle"))
    #expect(Set(centres.map { "\($0.0) \($0.1)" }).count == 3)
    let radius = chart.numbers("r", of: "circle")
    #expect(radius.count { $0 == radius.max() } == 1)
  }
}
