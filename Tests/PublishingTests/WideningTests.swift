import Diagnostics
import Publishing
import Reporting
import TestSupport
import Testing

/// Tables, columns and years are added by editing content: no Swift is touched.
@Suite struct WideningTests {
  private static let tables = "table-sets/1995.yaml"
  private static let reports = ["northmoor/1998-99", "northmoor/1999-00", "eastvale/1998-99"]
  private static let editions = ["1998-99", "1999-00"]

  /// The fixture with a term in each edition.
  private func adding(term: String, _ text: String) -> MemorySource {
    Self.editions.reduce(FixtureTree.content) { tree, edition in
      tree.replacing(
        "terms:\n", with: "terms:\n  \(term):\n    en: \(text)\n",
        in: "editions/\(edition)/edition.yaml")
    }
  }

  @Test func anotherColumn() throws {
    var tree = adding(term: "film", "Films")
      .replacing("  audio: audio\n", with: "  audio: audio\n  film: film\n", in: Self.tables)
      .replacing("keys: [print, audio]", with: "keys: [print, audio, film]", in: Self.tables)
    #expect(LoadedContent(tree).findings.allSatisfy { $0.kind.id == "figures.missing" })
    #expect(LoadedContent(tree).findings.count == 12)
    for report in Self.reports {
      tree = tree.replacing(
        "new-members,",
        with: """
          loans,adult,film,0,
          loans,child,film,0,
          reservations,adult,film,0,
          reservations,child,film,0,
          new-members,
          """, in: "areas/\(report)/figures.csv")
    }
    let built = try BuiltPublication(tree)
    #expect(built.summary == [])
    let page = try built.page("northmoor/1998-99/statistics.html")
    #expect(
      page.contains(
        ">Audio</th><th scope=\"col\">Films</th>"
      ))
    #expect(try built.collectionPage("1998-99/index.html").contains(">Films</th>"))
  }

  @Test func aRenamedColumn() throws {
    let tree = FixtureTree.content.replacing(
      "en: Audio", with: "en: Tapes and discs", in: "editions/1999-00/edition.yaml")
    let built = try BuiltPublication(tree)
    // What is meant to differ from the last edition is declared there; a warning says so.
    #expect(built.summary == ["standard-text.changed Content/editions/1999-00/edition.yaml:29:9"])
    #expect(
      try built.page("northmoor/1999-00/statistics.html").contains(">Tapes and discs</th>"))
    #expect(try built.page("northmoor/1998-99/statistics.html").contains(">Audio</th>"))
    #expect(try !built.page("northmoor/1998-99/statistics.html").contains("Tapes and discs"))
  }

  @Test func anotherTable() throws {
    var tree = FixtureTree.content.replacing(
      "\nrules:\n",
      with: """

          story-hours:
            measure: period
            caption:
              en: "Story hours, {{period-start}} to {{period-end}}"
            series-caption:
              en: "Story hours in a year"
            rows:
              heading: group
              keys: [adult, child]
              total: sum
            explained-by: [hours]

        rules:

        """, in: Self.tables)
    for report in Self.reports {
      tree = tree.replacing(
        "new-members,",
        with: """
          story-hours,adult,,3,
          story-hours,child,,1204,
          story-hours,total,,1207,
          new-members,
          """, in: "areas/\(report)/figures.csv")
    }
    let built = try BuiltPublication(tree)
    #expect(built.summary == [])
    let page = try built.page("northmoor/1998-99/statistics.html")
    let table = try #require(page.between("id=\"story-hours\">", "</table>"))
    #expect(table.contains(">Story hours, 1 April 1998 to 31 March 1999</caption>"))
    #expect(table.contains(">1,204</td>"))
    #expect(table.contains(">1,207</td>"))
    #expect(
      try built.page("northmoor/1998-99/commentary.html").contains(
        "href=\"statistics.html#story-hours\""))
    #expect(try built.collectionPage("northmoor/index.html").contains("id=\"story-hours\""))
  }

  @Test func anotherEdition() throws {
    let tree = FixtureTree.content
      .copying("editions/1999-00", to: "editions/2000-01")
      .copying("areas/northmoor/1999-00", to: "areas/northmoor/2000-01")
      .replacing(
        "mid-1999,northmoor", with: "mid-2000,northmoor,201000,Census\nmid-1999,northmoor",
        in: "populations.csv"
      )
      .replacing(
        "en: public libraries", with: "en: town libraries", in: "editions/2000-01/edition.yaml"
      )
      .replacing("0100 555 0199", with: "0100 555 0200", in: "editions/2000-01/edition.yaml")
      .replacing("en: Audio", with: "en: Recordings", in: "editions/2000-01/edition.yaml")
    let built = try BuiltPublication(tree)
    #expect(
      built.summary
        == [13, 29, 39].map { line in
          let column = line == 13 ? 22 : 9
          return "standard-text.changed Content/editions/2000-01/edition.yaml:\(line):\(column)"
        })
    let statistics = try built.page("northmoor/2000-01/statistics.html")
    #expect(statistics.contains("1 April 2000 to 31 March 2001"))
    #expect(statistics.contains("town libraries"))
    #expect(statistics.contains(">Recordings</th>"))
    #expect(statistics.contains("Residents by the mid-2000 estimate."))
    #expect(try built.page("northmoor/2000-01/about-libraries.html").contains("0100 555 0200"))
    #expect(built.collection["2000-01/index.html"] != nil)
    #expect(try built.collectionPage("northmoor/index.html").contains("2000-01/index.html"))
  }

  @Test func noOtherYearStandsInTheTextOfAnotherEdition() throws {
    let tree = FixtureTree.content
      .copying("editions/1999-00", to: "editions/2007-08")
      .copying("areas/northmoor/1999-00", to: "areas/northmoor/2007-08")
      .replacing(
        "mid-1999,northmoor", with: "mid-2007,northmoor,201000,Census\nmid-1999,northmoor",
        in: "populations.csv")
    let built = try BuiltPublication(tree)
    #expect(built.summary == [])
    for page in ["about-libraries", "statistics", "commentary", "introduction", "report"] {
      let text = try built.page("northmoor/2007-08/\(page).html")
      let years = text.split { !$0.isNumber }.filter {
        $0.count == 4 && ("1990"..."2029").contains($0)
      }
      #expect(Set(years).isSubset(of: ["2007", "2008"]), "\(page)")
    }
  }

  @Test func anotherArea() throws {
    let tree = FixtureTree.content
      .replacing(
        "westbrook,upland",
        with: "southport,upland,Southport,Southport's,Southport Board,,,,,\nwestbrook,upland",
        in: "areas.csv"
      )
      .replacing(
        "mid-1999,northmoor", with: "mid-1999,southport,201000,Census\nmid-1999,northmoor",
        in: "populations.csv"
      )
      .copying("areas/northmoor/1999-00", to: "areas/southport/1999-00")
    let built = try BuiltPublication(tree)
    #expect(built.summary == [])
    #expect(try built.page("southport/1999-00/index.html").contains("Southport</h1>"))
    #expect(try built.collectionPage("index.html").contains("href=\"southport/index.html\""))
  }
}
