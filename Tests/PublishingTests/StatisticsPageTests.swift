import Diagnostics
import Publishing
import Reporting
import TestSupport
import Testing

@Suite struct StatisticsPageTests {
  private static let tables = "table-sets/1995.yaml"

  private func table(
    _ key: String, _ site: String = "northmoor/1998-99", of tree: MemorySource = FixtureTree.content
  ) throws -> String {
    let page = try BuiltPublication(tree).page("\(site)/statistics.html")
    return try #require(page.between("<table id=\"\(key)\">", "</table>"))
  }

  /// The texts of the cells, row by row.
  private func cells(_ table: String) -> [[String]] {
    table.split(separator: "<tr").dropFirst().map { row in
      row.split(separator: "<t").dropFirst().filter { $0.hasPrefix("h ") || $0.hasPrefix("d>") }
        .map { String($0.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }) }
    }
  }

  @Test func aTableHasRowsColumnsAndTotals() throws {
    #expect(
      try cells(table("loans")) == [
        ["Group", "Printed", "Audio", "Total"],
        ["Adults", "41,230", "1,205", "42,435"],
        ["Children", "18,004", "[z]", "18,004"],
        ["Total", "59,234", "1,205", "60,439"],
      ])
  }

  @Test func aTableOfRowsHasOneColumn() throws {
    #expect(
      try cells(table("opening-hours")) == [
        ["Day", "Number"], ["Monday to Friday", "45"], ["Saturday", "7"], ["Total", "52"],
      ])
  }

  @Test func aSingleCellSaysWhatItRefersTo() throws {
    #expect(
      try cells(table("new-members"))
        == [["Period", "Number"], ["1 April 1998 to 31 March 1999", "1"]])
  }

  @Test func everyHeaderHasAScopeAndEveryTableACaption() throws {
    let built = try BuiltPublication(FixtureTree.content)
    for site in ["northmoor/1998-99", "northmoor/1999-00", "eastvale/1998-99"] {
      for page in ["statistics", "report"] {
        let tables = try built.page("\(site)/\(page).html").split(separator: "<table").dropFirst()
        #expect(tables.count == 5)
        for table in tables {
          #expect(
            table.split(separator: "<th ").dropFirst().allSatisfy { $0.hasPrefix("scope=\"") })
          #expect(table.contains("<caption "))
        }
      }
    }
  }

  @Test func captionsAreTextsOfTheTableSet() throws {
    #expect(
      try table("loans").between("id=\"loans-caption\">", "</caption>")
        == "Items lent by public libraries, 1 April 1998 to 31 March 1999")
    #expect(
      try table("opening-hours", "northmoor/1999-00").contains(
        ">Opening hours in the week of 31 March 2000</caption>"))
  }

  /// What all reports of an edition say the same is made once for them; this is not the same.
  @Test func textsMayNameTheAreaOfTheReport() throws {
    let editions = "editions/1998-99"
    let tree = FixtureTree.content
      .replacing("en: \"{{term:loans}} by", with: "en: \"{{area-name}}: loans by", in: Self.tables)
      .replacing("are lent to", with: "in {{area-name}} are for", in: "\(editions)/notes.en.md")
      .replacing("## Lending", with: "## {{area-name}}", in: "\(editions)/commentary.en.md")
    let built = try BuiltPublication(tree, jobs: 1)
    for (area, name) in [("eastvale", "Eastvale and the Isles"), ("northmoor", "Northmoor")] {
      let page = try built.page("\(area)/1998-99/statistics.html")
      #expect(page.contains("id=\"loans-caption\">\(name): loans by public libraries, 1 April"))
      #expect(page.contains("in \(name) are for adults only"))
      #expect(page.contains("href=\"commentary.html#lending\">(a) \(name)</a>"))
      for file in ["statistics.csv", "statistics.json"] {
        let bytes = try #require(built.sites["\(area)/1998-99/downloads/\(file)"])
        #expect(String(decoding: bytes, as: UTF8.self).contains("\(name): loans by public"))
      }
    }
  }

  @Test func theScrollingRegionIsNamedByTheCaption() throws {
    let page = try BuiltPublication(FixtureTree.content)
      .page("northmoor/1998-99/statistics.html")
    #expect(
      page.contains("role=\"region\" aria-labelledby=\"loans-caption\" tabindex=\"0\""))
  }

  @Test func symbolsInUseAreExplained() throws {
    let page = try BuiltPublication(FixtureTree.content)
      .page("northmoor/1998-99/statistics.html")
    #expect(page.contains(">[z]</dt>"))
    #expect(page.contains(">not applicable</dd>"))
    #expect(!page.contains(">[c]</dt>"))
  }

  @Test func aSymbolIsSaidInWordsWhereItIsFirstUsed() throws {
    let page = try BuiltPublication(FixtureTree.content)
      .page("northmoor/1998-99/statistics.html")
    let loans = try #require(page.between("<table id=\"loans\">", "id=\"reservations\""))
    #expect(loans.contains("<p>[z]: not applicable. </p>"))
    let others = try #require(page.between("<table id=\"reservations\">", "<dl"))
    #expect(!others.contains("[z]: not applicable"))
  }

  @Test func notesAndAnswersStandUnderTheirTable() throws {
    let page = try BuiltPublication(FixtureTree.content)
      .page("eastvale/1998-99/statistics.html")
    let reservations = try #require(page.between("id=\"reservations\"", "id=\"new-members\""))
    #expect(reservations.contains("A hundred books were reserved &amp; never fetched."))
    let rate = try #require(page.between("id=\"loan-rate\"", "</main>"))
    #expect(rate.contains("As published in: Eastvale yearbook 1999."))
    #expect(rate.contains("Residents by the mid-1998 estimate."))
    let loans = try #require(page.between("id=\"loans\"", "id=\"reservations\""))
    #expect(loans.contains("Audio items are lent to adults only."))
  }

  @Test func tablesLeadToWhatExplainsThem() throws {
    let page = try BuiltPublication(FixtureTree.content)
      .page("northmoor/1998-99/statistics.html")
    let loans = try #require(page.between("id=\"loans\"", "id=\"reservations\""))
    #expect(loans.contains("href=\"commentary.html#lending\">(a) Lending</a>"))
    #expect(loans.contains("href=\"commentary.html#members\">(b) Members</a>"))
    #expect(!loans.contains("#hours"))
  }

  @Test func explanationsLeadBackToTheirTables() throws {
    let page = try BuiltPublication(FixtureTree.content)
      .page("northmoor/1998-99/commentary.html")
    let lending = try #require(page.between("id=\"lending\">(a) Lending</h2>", "id=\"members\">"))
    for table in ["loans", "reservations", "loan-rate"] {
      #expect(lending.contains("href=\"statistics.html#\(table)\""))
    }
    #expect(!lending.contains("statistics.html#opening-hours"))
    #expect(page.contains("id=\"hours\">(c) Opening hours</h2>"))
  }

  @Test func lettersFollowTheOrderOfTheBlocks() throws {
    let path = "editions/1998-99/commentary.en.md"
    let tree = FixtureTree.content.replacing(
      "## Lending {#lending}", with: "## Before {#before}\n\nNew.\n\n## Lending {#lending}",
      in: path)
    let page = try BuiltPublication(tree).page("northmoor/1998-99/commentary.html")
    #expect(page.contains("id=\"lending\">(b) Lending</h2>"))
    #expect(page.contains("id=\"hours\">(d) Opening hours</h2>"))
  }
}
