import Diagnostics
import Publishing
import Reporting
import TestSupport
import Testing

@Suite struct ReportPageTests {
  private static let site = "northmoor/1998-99"

  /// Where a link of a page leads: its path inside the site and its anchor.
  private func target(_ link: String, from page: String) -> (path: String, anchor: String?) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    guard let path = parts.first, !path.isEmpty else { return (page, anchor) }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      if part == ".." { folders.removeLast() } else { folders.append(String(part)) }
    }
    return (folders.joined(separator: "/"), anchor)
  }

  @Test(arguments: ["northmoor/1998-99", "northmoor/1999-00", "eastvale/1998-99"])
  func everyLinkInsideASiteLeadsSomewhere(_ site: String) throws {
    let built = try BuiltPublication(FixtureTree.bilingual)
    let pages = built.sites.keys.filter { $0.hasPrefix("\(site)/") && $0.hasSuffix(".html") }
    #expect(pages.count > 6)
    for page in pages {
      let inner = String(page.dropFirst(site.count + 1))
      let text = try built.page(page)
      for link in text.attributes("href") + text.attributes("src")
      where !link.hasPrefix("https:") && !link.hasPrefix("mailto:") {
        let target = target(link, from: inner)
        let path = "\(site)/\(target.path)"
        #expect(built.sites[path] != nil, "\(link) on \(page)")
        guard let anchor = target.anchor else { continue }
        let ids = try built.page(path).attributes("id")
        #expect(ids.contains(anchor), "\(link) on \(page)")
      }
    }
  }

  @Test func noPageLoadsAnythingFromElsewhere() throws {
    let built = try BuiltPublication(FixtureTree.bilingual)
    for page in built.sites.keys where page.hasSuffix(".html") {
      let text = try built.page(page)
      for word in ["<script", " style=", " onclick", "javascript:", "src=\"http"] {
        #expect(!text.contains(word), "\(word) on \(page)")
      }
      #expect(text.contains("content=\"default-src 'none';"))
    }
  }

  @Test func pagesStandInTheOrderOfTheEdition() throws {
    let home = try BuiltPublication(FixtureTree.content).page("\(Self.site)/index.html")
    let list = try #require(home.between("<ol", "</ol>"))
    #expect(
      list.attributes("href") == [
        "introduction.html", "about-libraries.html", "statistics.html", "commentary.html",
        "reading-rooms.html", "story-hour.html",
      ])
  }

  @Test func pagesLeadToTheirNeighbours() throws {
    let page = try BuiltPublication(FixtureTree.content)
      .page("\(Self.site)/statistics.html")
    #expect(page.contains("href=\"about-libraries.html\" rel=\"prev\""))
    #expect(page.contains("href=\"commentary.html\" rel=\"next\""))
  }

  @Test func keyFactsTakeTheNumberOfTheirFigure() throws {
    let built = try BuiltPublication(FixtureTree.content)
    let one = try built.page("\(Self.site)/index.html")
    #expect(one.contains("<li>In the year, 60,439 items were lent.</li>"))
    #expect(one.contains("<li>1 person joined.</li>"))
    #expect(one.contains("<li>The tables were counted on 31 March 1999.</li>"))
    let many = try built.page("northmoor/1999-00/index.html")
    #expect(many.contains("<li>2,114 people joined.</li>"))
  }

  @Test func aKeyFactWithoutANumberIsLeftOut() throws {
    let tree = FixtureTree.content.replacing(
      "new-members,,,1,", with: "new-members,,,[c],",
      in: "areas/northmoor/1998-99/figures.csv")
    let page = try BuiltPublication(tree).page("\(Self.site)/index.html")
    #expect(!page.contains("joined."))
    #expect(page.contains("60,439 items"))
  }

  @Test func textsTakeTheirParameters() throws {
    let built = try BuiltPublication(FixtureTree.content)
    #expect(
      try built.page("\(Self.site)/introduction.html").contains(
        "In Northmoor’s libraries, 60,439 items were lent by 31 March 1999.")
        || built.page("\(Self.site)/introduction.html").contains(
          "In Northmoor&#39;s libraries, 60,439 items were lent by 31 March 1999.")
    )
    let about = try built.page("\(Self.site)/about-libraries.html")
    #expect(about.contains("<h1>What public libraries do</h1>"))
    #expect(about.contains("Call 0100 555 0199"))
  }

  @Test func peopleSignTheirPages() throws {
    let built = try BuiltPublication(FixtureTree.content)
    let introduction = try built.page("\(Self.site)/introduction.html")
    #expect(introduction.contains("Dr Ada Shelf"))
    #expect(!introduction.contains("Deputy Librarian"))
    #expect(try built.page("\(Self.site)/index.html").contains("Vacant</span><br>Deputy Librarian"))
    #expect(try built.page("eastvale/1998-99/our-van.html").contains("Ben Stack"))
    #expect(try !built.page("eastvale/1998-99/introduction.html").contains("Ben Stack"))
  }

  @Test func otherYearsAreNamedByTheirAddress() throws {
    let home = try BuiltPublication(FixtureTree.content).page("\(Self.site)/index.html")
    #expect(home.contains("href=\"https://libraries.example/reports/northmoor/1999-00/\""))
  }
}
