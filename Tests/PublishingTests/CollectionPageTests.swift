import Publishing
import TestSupport
import Testing

/// The pages above single reports, of the bilingual fixture.
@Suite struct CollectionPageTests {
  private static let settings = "areas/northmoor/1999-00/report.yaml"

  /// One area ends with the first edition.
  private static let closed = FixtureTree.bilingual.replacing(
    ",1998-99,\n", with: ",1998-99,1998-99\n", in: "areas.csv")

  private static func dated(_ lines: String) -> MemorySource {
    FixtureTree.bilingual.replacing(
      "status: published\n", with: "status: published\n\(lines)", in: settings)
  }

  @Test func aSumSaysOverHowManyAreasItIs() throws {
    let tree = FixtureTree.content.replacing(
      "words:\n", with: "words:\n  areas-included: \"{name} {n}/{all}\"\n", in: "strings/en.yaml"
    ).replacing("  areas-included: \"the word areas-included\"\n", with: "", in: "strings/en.yaml")
    let page = try BuiltPublication(tree).collectionPage("1998-99/index.html")
    for row in ["The Lowlands 2/2", "The Uplands 0/1", "the word all-areas 2/3"] {
      #expect(page.contains(">\(row)</th>"), "\(row)")
    }
    #expect(page.contains("<th scope=\"row\">The Uplands 0/1</th><td>[x]</td>"))
  }

  @Test func everyFigureHasAPageInEveryLanguage() throws {
    let built = try BuiltPublication(FixtureTree.bilingual)
    let shorter = try BuiltPublication(Self.closed)
    for cell in ["loans.total.total", "loans.child.total", "new-members", "loan-rate"] {
      for folder in ["", "xx/"] {
        let page = try built.collectionPage("\(folder)tables/\(cell).html")
        #expect(page.contains("</a></th><td>[x]</td>"), "\(folder)\(cell)")
        #expect(
          try shorter.collectionPage("\(folder)tables/\(cell).html")
            .contains("</a></th><td>[z]</td>"))
        #expect(page.contains("<th scope=\"col\">1999-00</th><th scope=\"col\">1998-99</th>"))
      }
    }
    #expect(built.collection["tables/loans.child.audio.html"] == nil)
  }

  @Test func lettersAreThoseOfTheLanguage() throws {
    let tree = FixtureTree.bilingual.replacing(
      "plurals:\n", with: "alphabet: [e, n, no, w]\nplurals:\n", in: "strings/xx.yaml")
    let home = try BuiltPublication(tree).collectionPage("xx/index.html")
    #expect(
      home.attributes("id").filter { $0.hasPrefix("letter-") } == [
        "letter-e", "letter-no", "letter-w",
      ])
    #expect(home.contains("id=\"letter-no\">No</h3>"))
  }

  @Test func headingsLeadToTheirPlaces() throws {
    let built = try BuiltPublication(FixtureTree.bilingual)
    let page = try built.collectionPage("a-z/w.html")
    #expect(page.contains("href=\"../eastvale/1998-99/winter.html\""))
    #expect(page.contains("href=\"../eastvale/index.html\"") == false)
  }

  @Test func thereIsNoFeedWithoutDates() throws {
    let built = try BuiltPublication(FixtureTree.bilingual)
    #expect(built.collection["feed.xml"] == nil)
    #expect(try !built.collectionPage("index.html").contains("feed.xml"))
  }

  @Test func datesAndCorrectionsStandOnTheFirstPageAndInTheFeed() throws {
    let built = try BuiltPublication(
      Self.dated(
        """
        published: 2000-10-02
        corrections:
          - date: 2000-11-20
            text: "Loans & hours were exchanged."

        """))
    #expect(built.result.published.count == 3, "\(built.summary)")
    let home = try built.page("northmoor/1999-00/xx/index.html")
    #expect(home.contains("id=\"correction-1\">2000-xi-20</dt>"))
    #expect(home.contains("<dd lang=\"en\">Loans &amp; hours were exchanged.</dd>"))
    let feed = try built.collectionPage("xx/feed.xml")
    #expect(feed.contains("xml:lang=\"xx\""))
    #expect(feed.contains("<summary xml:lang=\"en\">Loans &amp; hours were exchanged.</summary>"))
    #expect(feed.ranges(of: "<entry>").count == 2)
    #expect(feed.between("<updated>", "</updated>") == "2000-11-20T00:00:00Z")
    let map = try built.collectionPage("sitemap-1999-00.xml")
    #expect(map.contains("<lastmod>2000-11-20</lastmod>"))
  }

  @Test func datesMustFollowEachOther() throws {
    let built = try BuiltPublication(
      Self.dated(
        """
        published: «1»2000-03-31
        corrections:
          - date: «2»2000-01-01
            text: Too early.

        """))
    let found = built.summary.filter { $0.hasPrefix("report.") }
    #expect(found == ["report.dates «1»", "report.dates «2»"], "\(built.summary)")
  }

  @Test func aPageThatIsNotThereHasWholeLinksOnly() throws {
    let built = try BuiltPublication(FixtureTree.bilingual)
    for path in ["404.html", "xx/404.html"] {
      let links = try built.collectionPage(path).attributes("href")
      #expect(links.count >= 8)
      #expect(
        links.allSatisfy {
          $0.hasPrefix("https://") || $0.hasPrefix("mailto:") || $0 == "#main-content"
        }, "\(links)")
    }
  }

  @Test func aWholeLinkThatLeadsNowhereIsFound() throws {
    let templates = FixtureTree.templates.replacing(
      "href=\"{{home-href}}\"", with: "href=\"{{home-href}}nowhere.html\"",
      in: "pages/not-found.mustache")
    let built = try BuiltPublication(FixtureTree.content, templates: templates)
    #expect(built.summary.contains { $0.hasPrefix("page.link ") }, "\(built.summary)")
  }

  @Test func onlyDraftsHaveABoard() throws {
    let draft = Self.closed.replacing(
      "status: published", with: "status: draft", in: Self.settings)
    let published = try BuiltPublication(FixtureTree.bilingual)
    #expect(published.collection["status.html"] == nil)
    let built = try BuiltPublication(
      draft, selection: BuildSelection(includesDrafts: true))
    let board = try built.collectionPage("xx/status.html")
    #expect(board.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(board.contains(">the word readiness-draft</a>"))
    #expect(board.contains("<td>[z]</td>"))
  }

  @Test func aReportInErrorIsOnTheBoardAndNotBesideTheOthers() throws {
    let broken = FixtureTree.content.replacing(
      "status: published", with: "status: publish", in: Self.settings)
    #expect(try BuiltPublication(broken).result.collection == nil)
    let built = try BuiltPublication(
      broken, selection: BuildSelection(includesDrafts: true))
    let board = try built.collectionPage("status.html")
    #expect(board.contains("the word readiness-invalid<br>the word error-count"))
    #expect(built.collection["1999-00/index.html"] == nil)
  }
}
