import Diagnostics
import TestSupport
import Testing

@Suite struct BarChartTests {
  private static let page = "northmoor/1998-99/statistics.html"
  private static let figures = "areas/northmoor/1998-99/figures.csv"

  private func chart(
    _ table: String, _ axis: String, kind: String = "bars",
    of content: MemorySource = FixtureTree.content
  ) throws -> ChartFixture {
    let bars = ChartFixture.bars("shown", of: table, each: axis, kind: kind)
    return try #require(
      try ChartFixture("shown", on: Self.page, of: ChartFixture.tree(bars, of: content)))
  }

  @Test func barsAreInProportionToTheTotalsOfRows() throws {
    let chart = try chart("loans", "rows")
    let values = [42435.0, 18004]
    let widths = chart.numbers("width", of: "rect")
    #expect(widths.count == values.count)
    for (width, value) in zip(widths, values) {
      #expect(abs(width - 100 * value / 42435) <= 0.005)
    }
    #expect(chart.texts == ["Adults 42,435", "Children 18,004"])
  }

  @Test func barsOfColumnsTakeTheTotalRow() throws {
    let chart = try chart("loans", "columns")
    #expect(chart.texts == ["Printed 59,234", "Audio 1,205"])
    let widths = chart.numbers("width", of: "rect")
    #expect(widths.first == 100)
    #expect(abs((widths.last ?? 0) - 100 * 1205 / 59234) <= 0.005)
  }

  @Test func aBarStandsBelowItsLabelAndInsideTheDrawing() throws {
    let chart = try chart("loans", "rows")
    let labels = chart.numbers("y", of: "text")
    let bars = chart.numbers("y", of: "rect")
    let thickness = chart.numbers("height", of: "rect")
    #expect(zip(labels, bars).allSatisfy { $0 < $1 })
    // The letters of the next label, one line high, begin below the bar.
    #expect(bars[0] + thickness[0] < labels[1] - 0.75)
    #expect((bars.last ?? 0) + (thickness.last ?? 0) <= chart.numbers("height", of: "svg")[0])
  }

  @Test func zeroHasALabelAndNoBar() throws {
    let content = FixtureTree.content
      .replacing("opening-hours,saturday,,7,", with: "opening-hours,saturday,,0,", in: Self.figures)
      .replacing("opening-hours,total,,52,", with: "opening-hours,total,,45,", in: Self.figures)
    let chart = try chart("opening-hours", "rows", of: content)
    #expect(chart.texts == ["Monday to Friday 45", "Saturday 0"])
    #expect(chart.numbers("width", of: "rect") == [100])
  }

  @Test func aMarkerStandsInPlaceOfItsBar() throws {
    let content = FixtureTree.content
      .replacing(
        "opening-hours,saturday,,7,", with: "opening-hours,saturday,,[x],", in: Self.figures
      )
      .replacing("opening-hours,total,,52,\n", with: "", in: Self.figures)
    let chart = try chart("opening-hours", "rows", of: content)
    #expect(chart.texts == ["Monday to Friday 45", "Saturday [x]"])
    #expect(chart.numbers("width", of: "rect") == [100])
    #expect(chart.text.contains("Saturday: not available."))
  }

  @Test func barsOfAGroupDifferInColourAndCarryTheirNames() throws {
    let chart = try chart("loans", "rows", kind: "groups")
    // The cell that never holds a number has no bar and no label.
    #expect(
      chart.texts == ["Adults", "Printed 41,230", "Audio 1,205", "Children", "Printed 18,004"])
    let fills = chart.fills(of: "rect")
    #expect(fills == ["#12436D", "#F46A25", "#12436D"])
    let widths = chart.numbers("width", of: "rect")
    #expect(abs(widths[2] - 100 * 18004 / 41230) <= 0.005)
  }

  @Test func aChartIsNamedAndDescribedInFull() throws {
    let chart = try chart("loans", "rows")
    #expect(chart.headline == "What Northmoor counted")
    #expect(chart.text.contains("<p>Subtitle of shown, 31 March 1999</p>"))
    #expect(
      chart.text.contains(
        "<desc id=\"chart-shown-text\">Bars: Adults: 42,435; Children: 18,004.</desc>"))
    #expect(chart.text.contains("From the table."))
  }

  @Test func aChartWithoutAnyBarIsLeftOut() throws {
    let content = FixtureTree.content
      .replacing("opening-hours,weekday,,45,", with: "opening-hours,weekday,,0,", in: Self.figures)
      .replacing("opening-hours,saturday,,7,", with: "opening-hours,saturday,,0,", in: Self.figures)
      .replacing("opening-hours,total,,52,", with: "opening-hours,total,,0,", in: Self.figures)
    let bars = ChartFixture.bars("shown", of: "opening-hours", each: "rows")
    #expect(
      try ChartFixture("shown", on: Self.page, of: ChartFixture.tree(bars, of: content)) == nil)
  }

  @Test func identifiersStayUniqueWhereAllStandsOnOnePage() throws {
    let charts =
      ChartFixture.bars("one", of: "loans", each: "rows")
      + ChartFixture.bars("two", of: "loans", each: "columns")
    let built = try BuiltPublication(ChartFixture.tree(charts))
    #expect(built.summary == [])
    let page = try built.page("northmoor/1998-99/report.html")
    let ids = page.attributes("id")
    #expect(ids.contains("chart-one"))
    #expect(ids.contains("chart-two-text"))
    #expect(Set(ids).count == ids.count)
    #expect(page.contains("<h3 id=\"chart-one\">"))
  }
}
