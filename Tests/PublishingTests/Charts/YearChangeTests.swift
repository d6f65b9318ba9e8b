import Diagnostics
import TestSupport
import Testing

@Suite struct YearChangeTests {
  private func text(
    under table: String, before next: String, of tree: MemorySource = FixtureTree.content,
    _ site: String = "northmoor/1999-00"
  ) throws -> String {
    let page = try BuiltPublication(tree).page("\(site)/statistics.html")
    return try #require(page.between("<table id=\"\(table)\">", next))
  }

  @Test func theTotalsStandBesideThoseOfTheYearBefore() throws {
    let loans = try text(under: "loans", before: "id=\"reservations\"")
    #expect(loans.contains("<p>Compared with 1998-99:</p>"))
    #expect(loans.contains("<li>Printed: 58,511, down 723 from 59,234</li>"))
    #expect(loans.contains("<li>Audio: 1,500, up 295 from 1,205</li>"))
    #expect(loans.contains("<li>Total: 60,011, down 428 from 60,439</li>"))
  }

  @Test func whatDidNotChangeIsSaidToo() throws {
    let hours = try text(under: "opening-hours", before: "id=\"loan-rate\"")
    #expect(hours.contains("<li>Monday to Friday: 45, no change</li>"))
    #expect(hours.contains("<li>Total: 53, up 1 from 52</li>"))
  }

  @Test func oneFigureIsOneSentence() throws {
    let members = try text(under: "new-members", before: "id=\"opening-hours\"")
    #expect(members.contains("<p>Compared with 1998-99: 2,114, up 2,113 from 1</p>"))
    #expect(!members.contains("<li>"))
  }

  @Test func withoutAYearBeforeThereIsNothing() throws {
    let page = try BuiltPublication(FixtureTree.content).page("northmoor/1998-99/statistics.html")
    #expect(!page.contains("Compared with"))
  }

  @Test func aFigureOfHistoryCarriesItsSource() throws {
    let tree = FixtureTree.content.adding(
      "history.csv",
      """
      area,edition,table,row,column,value,source
      northmoor,1997-98,loans,total,print,59200,Northmoor yearbook

      """)
    let loans = try text(
      under: "loans", before: "id=\"reservations\"", of: tree, "northmoor/1998-99")
    #expect(loans.contains("Compared with 1997-98: Printed: 59,234, up 34 from 59,200"))
    #expect(loans.contains("<p>1997-98: Northmoor yearbook.</p>"))
  }

  @Test func aBreakIsSaidInPlaceOfAChange() throws {
    let path = ChartFixture.tableSet
    let tree = FixtureTree.content.adding(
      path,
      (FixtureTree.content[path] ?? "") + """

        breaks:
          1999-00:
            cells: [loans.total.audio, new-members]
            reason:
              en: "Discs are counted."

        """)
    let loans = try text(under: "loans", before: "id=\"reservations\"", of: tree)
    #expect(loans.contains("<li>Printed: 58,511, down 723 from 59,234</li>"))
    #expect(!loans.contains("Audio: 1,500"))
    #expect(loans.contains("<p>Not compared with 1998-99.</p>"))
    #expect(loans.contains("<p>Discs are counted.</p>"))
    let members = try text(under: "new-members", before: "id=\"opening-hours\"", of: tree)
    #expect(!members.contains("Compared with 1998-99:"))
    #expect(members.contains("Not compared with 1998-99."))
  }
}
