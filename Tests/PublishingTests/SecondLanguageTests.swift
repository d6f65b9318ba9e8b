import Diagnostics
import Publishing
import Reporting
import TestSupport
import Testing

/// A language is added by files alone.
@Suite struct SecondLanguageTests {
  private static let site = "northmoor/1998-99"

  @Test func onlyWhatIsNotTranslatedIsAnnounced() throws {
    let tree = FixtureTree.bilingual.replacing(
      "  - figure: loans.total", with: "  - «1»figure: loans.total", in: "table-sets/1995.yaml")
    let built = try BuiltPublication(tree)
    let texts = ["about-libraries", "commentary", "notes"]
    let pages = ["1998-99/local/02-story-hour", "1999-00/introduction"]
    #expect(
      built.summary
        == pages.map { "language.page-untranslated Content/areas/northmoor/\($0).md:1:1" }
        + texts.map { "language.untranslated Content/editions/1999-00/\($0).en.md:1:1" }
        + ["language.untranslated «1»"], "\(built.result.diagnostics.map(\.summary))")
    #expect(built.result.published.count == 3)
    #expect(built.result.collection != nil)
  }

  @Test func onlyAreasThatPublishInTheLanguageHaveItsPages() throws {
    let built = try BuiltPublication(FixtureTree.bilingual)
    for page in ["index", "introduction", "statistics", "commentary", "report", "reading-rooms"] {
      #expect(built.sites["\(Self.site)/xx/\(page).html"] != nil, "\(page)")
    }
    #expect(!built.sites.keys.contains { $0.hasPrefix("eastvale/1998-99/xx/") })
    #expect(try !built.page("eastvale/1998-99/index.html").contains("hreflang"))
    for page in ["index", "1998-99/index", "northmoor/index", "eastvale/index"] {
      #expect(built.collection["xx/\(page).html"] != nil, "\(page)")
    }
  }

  @Test func pagesAreInTheirLanguage() throws {
    let built = try BuiltPublication(FixtureTree.bilingual)
    for path in built.sites.keys where path.hasSuffix(".html") {
      let language = path.contains("/xx/") ? "xx" : "en"
      #expect(try built.page(path).contains("<html lang=\"\(language)\""), "\(path)")
    }
    let statistics = try built.page("\(Self.site)/xx/statistics.html")
    for text in [
      ">Xnumi</h1>", ">Xa Adults</th>", ">Xtotal</th>", ">Numu</th>", ">60&#39;439</td>",
      ">Xa Opening hours in the week of 1999-iii-31</caption>", "1998-iv-1…1999-iii-31",
      "Popu 1998/2.", "href=\"commentary.html#hours\">(c) Uri</a>",
    ] { #expect(statistics.contains(text), "\(text)") }
    #expect(!statistics.contains("March"))
    let home = try built.page("\(Self.site)/xx/index.html")
    #expect(home.contains(">Xa Library report 1998-99: Nordmur</h1>"))
    #expect(home.contains("<li>1 memb.</li>"))
    #expect(home.contains("Xlibi <a"))
    let introduction = try built.page("\(Self.site)/xx/introduction.html")
    #expect(introduction.contains("Xa Nordmur: 60&#39;439 luni, 1999-iii-31."))
  }

  @Test func collectionPagesAreInTheirLanguage() throws {
    let built = try BuiltPublication(FixtureTree.bilingual)
    let home = try built.collectionPage("xx/index.html")
    #expect(home.contains("<html lang=\"xx\""))
    #expect(home.contains(">Xa liburi</h1>"))
    #expect(home.contains("Laulan <span>2 araw</span>"))
    #expect(home.contains("Uplan <span>1 ara</span>"))
    #expect(home.contains(">Nordmur</a>"))
    #expect(home.contains("Westbrook"))
    let area = try built.collectionPage("xx/northmoor/index.html")
    #expect(area.contains(">Rapi Nordmur</h1>"))
    #expect(area.contains("href=\"../../northmoor/1998-99/xx/index.html\""))
    let other = try built.collectionPage("xx/eastvale/index.html")
    #expect(other.contains("href=\"../../eastvale/1998-99/index.html\""))
  }

  @Test func everyPageLeadsToItselfInTheOtherLanguage() throws {
    let built = try BuiltPublication(FixtureTree.bilingual)
    let english = try built.page("\(Self.site)/statistics.html")
    #expect(english.contains("href=\"xx/statistics.html\" lang=\"xx\" hreflang=\"xx\">Xish</a>"))
    let other = try built.page("\(Self.site)/xx/statistics.html")
    #expect(
      other.contains("href=\"../statistics.html\" lang=\"en\" hreflang=\"en\">English</a>"))
    #expect(
      try built.collectionPage("northmoor/index.html").contains(
        "href=\"../xx/northmoor/index.html\" lang=\"xx\""))
  }

  @Test func aPageThatIsNotTranslatedShowsTheDefaultLanguageAndSaysSo() throws {
    let built = try BuiltPublication(FixtureTree.bilingual)
    let page = try built.page("\(Self.site)/xx/story-hour.html")
    let notice = try #require(page.firstRange(of: ">Nur English.</p>"))
    let text = try #require(page.firstRange(of: "<div lang=\"en\"><h2"))
    #expect(notice.upperBound <= text.lowerBound)
    #expect(page.contains(">On Saturdays, see"))
    let translated = try built.page("\(Self.site)/xx/reading-rooms.html")
    #expect(!translated.contains("Nur English."))
    #expect(!translated.contains("<div lang="))
  }

  @Test func aTitleThatIsNotTranslatedHasItsLanguage() throws {
    let built = try BuiltPublication(FixtureTree.bilingual)
    let page = try built.page("\(Self.site)/xx/story-hour.html")
    #expect(page.contains("<h1 lang=\"en\">Story hour</h1>"))
    #expect(page.contains("aria-current=\"page\" lang=\"en\">Story hour</li>"))
    #expect(page.contains("<span aria-current=\"page\" lang=\"en\">Story hour</span>"))
    #expect(page.contains("<h1 lang=\"en\">"))
    let other = try built.page("\(Self.site)/xx/reading-rooms.html")
    #expect(other.contains("href=\"story-hour.html\" lang=\"en\">Story hour</a>"))
    #expect(other.contains("<span lang=\"en\">Story hour</span></a>"))
    #expect(!other.contains("<h1 lang"))
    let whole = try built.page("\(Self.site)/xx/report.html")
    #expect(whole.contains("<h2 id=\"story-hour\" lang=\"en\">Story hour</h2>"))
    #expect(try !built.page("\(Self.site)/story-hour.html").contains("lang=\"en\">Story hour"))
  }

  @Test func otherYearsAreInThePagesLanguage() throws {
    let built = try BuiltPublication(FixtureTree.bilingual)
    let other = "https://libraries.example/reports/northmoor/1999-00/"
    #expect(try built.page("\(Self.site)/xx/index.html").contains("href=\"\(other)xx/\""))
    #expect(try built.page("\(Self.site)/index.html").contains("href=\"\(other)\""))
  }

  @Test func aCommentaryThatIsNotTranslatedSaysSoOnce() throws {
    let page = try BuiltPublication(FixtureTree.bilingual)
      .page("northmoor/1999-00/xx/commentary.html")
    #expect(page.ranges(of: "Nur English.").count == 1)
    #expect(page.contains("id=\"hours\" lang=\"en\">(c) Opening hours</h2>"))
    #expect(page.contains("<a href=\"#hours\" lang=\"en\">(c) Opening hours</a>"))
    let statistics = try BuiltPublication(FixtureTree.bilingual)
      .page("northmoor/1999-00/xx/statistics.html")
    #expect(
      statistics.contains("<a href=\"commentary.html#hours\" lang=\"en\">(c) Opening hours</a>"))
    #expect(page.contains("joined on or before 31 March 2000."))
    #expect(page.contains(">Xa Opening hours in the week of 2000-iii-31</a>"))
  }

  @Test func aLocalPageInAnotherLanguageAloneIsAnnounced() throws {
    let tree = FixtureTree.bilingual.adding(
      "areas/northmoor/1998-99/local/03-nur.xx.md", "---\ntitle: Nur xx\n---\n\n## Xa\n\nXa nur.\n")
    let built = try BuiltPublication(tree)
    let page = try built.page("\(Self.site)/nur.html")
    #expect(page.contains(">Only in Xish.</p>"))
    #expect(page.contains("<div lang=\"xx\">"))
    #expect(try !built.page("\(Self.site)/xx/nur.html").contains("Only in"))
  }

  @Test func aLinkToAPlaceThatTheTranslationLacksIsFound() throws {
    let path = "areas/northmoor/1998-99/local/02-story-hour.md"
    let tree = FixtureTree.bilingual
      .replacing(
        " {#where-they-are}", with: "", in: "areas/northmoor/1998-99/local/01-reading-rooms.xx.md"
      )
      .replacing("#where", with: "#«1»where", in: path)
    let built = try BuiltPublication(tree)
    #expect(built.summary.contains("links.unknown-anchor «1»"))
  }

  @Test func aMissingWordOfTheLanguageIsAnError() throws {
    let tree = FixtureTree.bilingual.replacing(
      "  total: Xtotal\n", with: "", in: "strings/xx.yaml")
    let built = try BuiltPublication(tree)
    #expect(built.result.diagnostics.contains { $0.summary == "Key 'total' is missing" })
    #expect(built.sites.isEmpty)
  }

  @Test func aLanguageWithoutItsFilesGivesMessagesAndNoSite() throws {
    let tree = FixtureTree.content.replacing(
      "languages: [en]", with: "languages: [en, xx]", in: "site.yaml")
    let built = try BuiltPublication(tree)
    #expect(built.summary.contains("files.missing Content/strings/xx.yaml:1:1"))
    #expect(built.sites.isEmpty)
  }
}
