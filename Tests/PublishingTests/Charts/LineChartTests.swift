import Diagnostics
import Formats
import TestSupport
import Testing

@Suite struct LineChartTests {
  private static let page = "northmoor/1999-00/statistics.html"
  private static let line = ChartFixture.compared(
    "years", of: "loans", kind: "line", "cells: [total.total]")
  private static let header = "area,edition,table,row,column,value,source\n"

  private func chart(
    history: String = "", _ charts: String = line, more: String = ""
  ) throws -> ChartFixture? {
    var content = FixtureTree.content
    if !history.isEmpty { content = content.adding("history.csv", Self.header + history) }
    return try ChartFixture(
      "years", on: Self.page, of: ChartFixture.tree(charts + more, of: content))
  }

  private static func earlier(_ edition: String, _ value: Int) -> String {
    "northmoor,\(edition),loans,total,total,\(value),Yearbook\n"
  }

  @Test func pointsStandInProportionAboveTheAxis() throws {
    let chart = try #require(try chart())
    let heights = chart.numbers("cy", of: "circle")
    let axis = try #require(chart.numbers("y1", of: "line").first)
    #expect(heights.count == 2)
    let top = axis - heights[0]
    #expect(abs((axis - heights[1]) / top - 60011.0 / 60439) <= 0.01 / 8)
    #expect(chart.headline == "Lower by 428: 60,011")
    #expect(chart.texts == ["0", "1998-99", "1999-00", "60,439", "60,011"])
    #expect(chart.text.contains("Line: 1998-99: 60,439; 1999-00: 60,011."))
  }

  @Test func aYearWithoutAFigureIsAGap() throws {
    let chart = try #require(
      try chart(history: Self.earlier("1995-96", 50_000) + Self.earlier("1996-97", 55_000)))
    #expect(chart.numbers("cx", of: "circle").count == 4)
    // The axis and two pieces: 1995-96 to 1996-97, and 1998-99 to 1999-00.
    #expect(chart.numbers("x2", of: "line").count == 3)
    #expect(chart.text.contains("Nothing for 1997-98."))
    #expect(chart.text.contains("1995-96, 1996-97: Yearbook."))
    #expect(chart.headline == "Higher by 10,011: 60,011")
  }

  @Test func yearsStandInEvenSteps() throws {
    let chart = try #require(try chart(history: Self.earlier("1996-97", 55_000)))
    let places = chart.numbers("cx", of: "circle")
    #expect(places.count == 3)
    #expect(abs((places[1] - places[0]) - 2 * (places[2] - places[1])) <= 0.02)
  }

  @Test func figuresOfLaterYearsAreNotShown() throws {
    let content = FixtureTree.content
    let chart = try ChartFixture(
      "years", on: "northmoor/1998-99/statistics.html",
      of: ChartFixture.tree(Self.line, of: content))
    #expect(chart == nil)
  }

  @Test func aBreakIsMarkedAndNotComparedAcross() throws {
    let breaks = """
      breaks:
        1998-99:
          cells: [loans]
          reason:
            en: "Renewals are counted."

      """
    let chart = try #require(
      try chart(
        history: Self.earlier("1996-97", 10_000) + Self.earlier("1997-98", 10_500), more: breaks))
    // The axis, the mark and two pieces, none of them over the mark.
    let lines = zip(chart.numbers("x1", of: "line"), chart.numbers("x2", of: "line"))
    #expect(lines.map { $0 }.count == 4)
    let places = chart.numbers("cx", of: "circle")
    let mark = (places[1] + places[2]) / 2
    #expect(lines.contains { abs($0.0 - mark) <= 0.02 && abs($0.1 - mark) <= 0.02 })
    #expect(lines.filter { $0.0 > 0 }.allSatisfy { $0.0 >= mark - 0.02 || $0.1 <= mark + 0.02 })
    #expect(chart.headline == "Lower by 428: 60,011")
    #expect(chart.text.contains("Counted anew from 1998-99."))
  }

  @Test func aNewTableSetIsABreak() throws {
    let content = FixtureTree.content
      .adding(
        "table-sets/1999.yaml", FixtureTree.content[ChartFixture.tableSet] ?? ""
      )
      .replacing(
        "table-set: \"1995\"", with: "table-set: \"1999\"", in: "editions/1999-00/edition.yaml")
    let set = content["table-sets/1999.yaml"] ?? ""
    let tree = content.adding("table-sets/1999.yaml", set + "\ncharts:\n" + Self.line)
    #expect(try ChartFixture("years", on: Self.page, of: tree) == nil)
  }

  @Test func linesOfSeveralCellsAreNamedAtTheirEnds() throws {
    let chart = try #require(
      try chart(
        ChartFixture.compared(
          "years", of: "loans", kind: "line", "cells: [adult.total, child.total]")))
    #expect(chart.texts.contains("Adults 41,511"))
    #expect(chart.texts.contains("Children 18,500"))
    #expect(chart.fills(of: "circle") == ["#12436D", "#12436D", "#fff", "#fff"])
    // Told apart without colour as well.
    #expect(chart.text.attributes("stroke-dasharray").count == 1)
  }

  @Test func theFiguresOfAllAreasStandBeside() throws {
    let charts = ChartFixture.compared(
      "years", of: "loan-rate", kind: "line", "whole:\n  en: The whole country")
    let chart = try #require(
      try chart(history: ",1999-00,loan-rate,,,310,Gazette\n", charts))
    #expect(chart.texts.contains("The whole country 310"))
    #expect(chart.texts.contains("Northmoor 299"))
    let table = try #require(chart.text.between("<tbody>", "</tbody>"))
    #expect(table.contains("<td>[x]</td>"))
    #expect(table.contains("<td>302</td>"))
    #expect(chart.text.contains("The whole country, 1999-00: Gazette."))
    #expect(chart.texts.filter { $0.hasPrefix("Northmoor") }.count == 1)
  }

  @Test func aLongNameIsBrokenOverItsLine() throws {
    let name = "Northmoor and the many islands of the western sea"
    let content = FixtureTree.content
      .replacing("Northmoor,", with: "\(name),", in: "areas.csv")
      .adding("history.csv", Self.header + ",1999-00,loan-rate,,,200,Gazette\n")
    let charts = ChartFixture.compared(
      "years", of: "loan-rate", kind: "line", "whole:\n  en: The whole country")
    let chart = try #require(
      try ChartFixture("years", on: Self.page, of: ChartFixture.tree(charts, of: content)))
    let own = chart.texts.filter { $0 == "299" || name.contains($0.replacing(" 299", with: "")) }
    #expect(own.joined(separator: " ") == "\(name) 299")
    #expect(own.count > 1)
    #expect(chart.texts.allSatisfy { TextWidth.of($0) <= 1800 })
    let heights = chart.numbers("y", of: "text")
    #expect(heights.allSatisfy { $0 > 0.7 && $0 <= chart.numbers("height", of: "svg")[0] })
  }

  @Test func aShorthandOfTheFiguresIsExplained() throws {
    let content = FixtureTree.content.adding(
      "history.csv", Self.header + Self.earlier("1996-97", 55_000))
    let built = try BuiltPublication(ChartFixture.tree(Self.line, of: content))
    #expect(try built.page(Self.page).contains("<dt>[x]</dt>"))
    #expect(try !built.page("eastvale/1998-99/statistics.html").contains("<dt>[x]</dt>"))
  }
}
