import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct HistoryTests {
  private static let header = "area,edition,table,row,column,value,source\n"

  private static func content(_ lines: String...) -> LoadedContent {
    LoadedContent(
      FixtureTree.content.adding("history.csv", header + lines.map { "\($0)\n" }.joined()))
  }

  @Test func linesAreReadByAreaAndEdition() throws {
    let content = Self.content(
      "northmoor,1990-91,loans,adult,print,12,Yearbook", ",1998-99,new-members,,,123456789,Census")
    #expect(content.summary == [])
    let history = content.publication.history
    let year = EditionID(startYear: 1990)
    let cell = CellKey(table: "loans", row: "adult", column: "print")
    let entry = try #require(
      history.entry(cell, of: ReportAddress(area: "northmoor", edition: year)))
    #expect(entry.value.value == 12)
    #expect(entry.source.value == "Yearbook")
    #expect(entry.value.range.place == "2:37")
    #expect(history.entry(cell, of: ReportAddress(area: "eastvale", edition: year)) == nil)
  }

  @Test(arguments: [
    ("«1»northmor,1990-91,loans,adult,print,12,x", "areas.unknown «1»"),
    ("northmoor,«1»1990,loans,adult,print,12,x", "editions.form «1»"),
    ("northmoor,1990-91,«1»lons,adult,print,12,x", "figures.unknown-cell «1»"),
    ("northmoor,1998-99,loans,«1»adults,print,12,x", "figures.unknown-cell «1»"),
    ("northmoor,1998-99,loans,adult,«1»,12,x", "figures.unknown-cell «1»"),
    ("northmoor,1990-91,loans,adult,print,«1»12a,x", "figures.form «1»"),
    ("northmoor,1990-91,loans,adult,print,«1»[x],x", "figures.form «1»"),
    ("northmoor,1990-91,loans,adult,print,12,«1» ", "history.source «1»"),
    ("northmoor,1990-91,loans,child,audio,«1»12,x", "figures.not-applicable «1»"),
    (
      "northmoor,1990-91,new-members,,,1,x\n«1»northmoor,1990-91,new-members,,,1,x",
      "figures.duplicate «1»"
    ),
  ])
  func aFaultIsFoundAtItsPlace(_ lines: String, _ expected: String) {
    #expect(Self.content(lines).summary == [expected])
  }

  @Test func aFigurePublishedOtherwiseNeedsAnAnswer() throws {
    let line = "northmoor,1999-00,new-members,,,«1»2113,Yearbook 2000"
    let content = Self.content(line)
    #expect(
      content.findings.map(\.summary) == ["'new-members' is 2114, but was published as 2113"])
    let finding = try #require(content.findings.first)
    #expect(finding.kind.id == "figures.published-otherwise")
    #expect(finding.range.text == "2114")
    #expect(finding.notes.map(\.summary) == ["It was published in: Yearbook 2000"])
    let answered = FixtureTree.content.adding("history.csv", Self.header + line + "\n")
      .replacing(
        "status: published\n",
        with: "status: published\n"
          + FigureTree.answer(
            "figures.published-otherwise", "new-members", figures: "new-members: 2114"),
        in: "areas/northmoor/1999-00/report.yaml")
    #expect(LoadedContent(answered).summary == [])
  }

  @Test func equalFiguresAreFine() {
    #expect(Self.content("northmoor,1999-00,loans,total,total,60011,Yearbook 2000").summary == [])
  }

  /// Westbrook exists until 1999-00, so both areas that exist in 1998-99 and it make the total.
  @Test func theAreasMakeTheNationalTotal() throws {
    let tree = FixtureTree.content
      .copying("areas/northmoor/1998-99", to: "areas/westbrook/1998-99")
      .adding(
        "populations.csv",
        (FixtureTree.content["populations.csv"] ?? "") + "mid-1998,westbrook,200000,x\n")
    func summary(_ number: String) -> [String] {
      let line = ",1998-99,new-members,,,«1»\(number),Census\n"
      return LoadedContent(tree.adding("history.csv", Self.header + line)).summary
    }
    #expect(summary("862") == [])
    #expect(summary("863") == ["figures.national-total «1»"])
    #expect(Self.content(",1999-00,new-members,,,1,Census").summary == [])
  }
}
