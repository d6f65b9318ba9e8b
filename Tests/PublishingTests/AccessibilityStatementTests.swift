import Diagnostics
import Publishing
import TestSupport
import Testing

@Suite struct AccessibilityStatementTests {
  private static let site = "northmoor/1998-99"

  @Test func everyPageLeadsToTheStatementOfItsSiteAndLanguage() throws {
    let built = try BuiltPublication(FixtureTree.bilingual)
    var pages = built.sites
    for (path, bytes) in built.collection { pages["collection/top/\(path)"] = bytes }
    #expect(pages.keys.contains { $0.hasSuffix("/xx/statistics.html") })
    for (path, bytes) in pages where path.hasSuffix(".html") {
      let parts = path.split(separator: "/").dropFirst(2)
      let isXish = parts.first == "xx"
      let up = parts.count - 1 - (isXish ? 1 : 0)
      // The page that stands for missing ones is shown under any address.
      let base = parts.last == "404.html" ? "https://libraries.example/reports/" : nil
      let href =
        base.map { $0 + (isXish ? "xx/" : "") }
        ?? String(repeating: "../", count: up)
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(
        page.between("<footer", "</footer>")?.contains("href=\"\(href)accessibility.html\"")
          == true, "\(path)")
    }
  }

  @Test func theStatementSaysWhatTheSiteFileSays() throws {
    let page = try BuiltPublication(FixtureTree.content)
      .page("\(Self.site)/accessibility.html")
    for text in [
      "href=\"mailto:access@libraries.example\">access@libraries.example</a>", "01632 960000",
      "<li>Old photographs have no description.</li>", "<li>Three readers tried it.</li>",
      "<li>The Lowlands: <a href=\"https://doors.example/\">Office for Open Doors</a>. the word "
        + "statement-advice: <a href=\"https://helpline.example/\">Door Helpline</a></li>",
      "the word statement-partially", "the word fact-tables",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(!page.contains("Upland Access Court"), "Only the nation of the area")
  }

  @Test func thePagesAboveNameTheBodiesOfAllNations() throws {
    let page = try BuiltPublication(FixtureTree.content).collectionPage("accessibility.html")
    #expect(page.contains("Office for Open Doors") && page.contains("Upland Access Court"))
  }

  @Test func oneBodyForTwoNationsStandsOnce() throws {
    let tree = FixtureTree.content.replacing(
      "https://court.example/", with: "https://doors.example/", in: "site.yaml")
    let page = try BuiltPublication(tree).collectionPage("accessibility.html")
    #expect(page.contains("<li>The Lowlands, The Uplands: <a"))
    #expect(!page.contains("Upland Access Court"))
  }

  @Test func wordsAndDatesAreInTheLanguageAndTheRestIsMarked() throws {
    let tree = FixtureTree.bilingual.replacing(
      "words:\n",
      with: "words:\n  statement-dates: \"Xa {prepared} xa {reviewed}\"\n", in: "strings/xx.yaml")
    let text = tree["strings/xx.yaml"] ?? ""
    let once = text.replacing("  statement-dates: \"the word statement-dates\"\n", with: "")
    let page = try BuiltPublication(tree.adding("strings/xx.yaml", once))
      .page("\(Self.site)/xx/accessibility.html")
    #expect(page.contains("Xa 2001-ii-3 xa 2002-iii-4"))
    #expect(page.contains("<li lang=\"en\">Old photographs"))
  }

  @Test(arguments: [
    ("  compliance: partially\n", "  compliance: fully\n", "accessibility.limits"),
    ("    email: access@libraries.example\n", "", "accessibility.contact"),
    ("email: access@libraries.example", "email: somebody", "accessibility.contact"),
    ("  reviewed: 2002-03-04", "  reviewed: 2000-03-04", "data.date"),
    ("  prepared: 2001-02-03", "  prepared: 2001-02-30", "data.date"),
    ("https://court.example/", "http://court.example/", "site.url"),
    ("    upland:\n", "    uplond:\n", "accessibility.enforcement"),
    ("compliance: partially", "compliance: partly", "data.wrong-type"),
  ])
  func aSlipInTheSiteFileIsOneMessage(old: String, new: String, kind: String) throws {
    let built = try BuiltPublication(
      FixtureTree.content.replacing(old, with: new, in: "site.yaml"))
    #expect(built.result.diagnostics.map(\.kind.id) == [kind])
    #expect(built.sites.isEmpty)
  }

  @Test func withoutTheGroupNothingIsPublished() throws {
    let text = FixtureTree.content["site.yaml"] ?? ""
    let rest = try #require(text.firstRange(of: "accessibility:"))
    let tree = FixtureTree.content.adding("site.yaml", String(text[..<rest.lowerBound]))
    let built = try BuiltPublication(tree)
    #expect(built.summary == ["accessibility.contact Content/site.yaml:1:1"])
    #expect(built.sites.isEmpty)
  }
}
